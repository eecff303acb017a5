package org.jianbao.beam.extract;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.finding.FindingCode;
import org.jianbao.text.Characters;

/** Takes the text layer out of a PDF by PDFBox, line by line, a form feed after each page: 扫描件 has none. */
final class PdfExtractor {
    static {
        FontMappers.set(new BundledFonts());
    }

    Decoding extract(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = stripper().getText(document);
            return Characters.withoutBlanks(text).isEmpty()
                    ? DocumentExtractor.rejected(
                            FindingCode.NO_TEXT_LAYER,
                            "the PDF has " + document.getNumberOfPages()
                                    + " pages and no text; if it is a scan, recognise its text (OCR) first")
                    : new DecodedText(text, 0, DocumentFormat.PDF.charset(), DocumentFormat.PDF.mediaType(), Map.of());
        } catch (InvalidPasswordException e) {
            return DocumentExtractor.rejected(
                    FindingCode.ENCRYPTED_FILE, "the PDF is encrypted; save it without a password");
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            return DocumentExtractor.rejected(
                    FindingCode.BROKEN_FILE,
                    "the PDF cannot be read (" + e.getClass().getSimpleName() + "); print it to a new PDF");
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n\f");
        return stripper;
    }
}
