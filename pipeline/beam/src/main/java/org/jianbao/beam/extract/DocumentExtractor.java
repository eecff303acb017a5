package org.jianbao.beam.extract;

import java.util.Optional;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.Rejection;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;

/** Sends a file to the extractor of its format: 简报.pdf to PDFBox, 简报.txt to the reader of plain text. Shared by threads. */
public final class DocumentExtractor implements TextExtractor {
    private final PlainExtractor plain = new PlainExtractor();
    private final HtmlExtractor html = new HtmlExtractor();

    @Override
    public Decoding extract(SourceFile file) {
        if (!DocumentFormat.named(file.uri())) {
            return plain.extract(file);
        }
        if (file.bytes().length == 0) {
            return rejected(FindingCode.EMPTY_FILE, "the file is empty");
        }
        Optional<DocumentFormat> format = DocumentFormat.of(file.bytes());
        return format.isPresent()
                ? extract(file.bytes(), format.get())
                : rejected(
                        FindingCode.BROKEN_FILE,
                        "the file is none of the document formats that its name promises; open it and save it as .docx, or name it .txt if it is text");
    }

    /** The parsers are loaded with the first document of their format, so that plain text pays nothing for them. */
    private Decoding extract(byte[] bytes, DocumentFormat format) {
        return switch (format) {
            case HTML -> html.extract(bytes);
            case PDF -> new PdfExtractor().extract(bytes);
            case DOCX, DOC, RTF, ODT -> new OfficeExtractor(format).extract(bytes);
        };
    }

    static Decoding rejected(FindingCode code, String message) {
        return new Rejection(Finding.of(code, message));
    }
}
