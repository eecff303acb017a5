package org.jianbao.beam.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.finding.FindingCode;
import org.jianbao.text.Characters;
import org.xml.sax.SAXException;

/** Takes the text out of Word, RTF and OpenDocument files by Apache Tika: 第15期.docx becomes its paragraphs and tables. */
final class OfficeExtractor {
    private static final Pattern CELL = Pattern.compile("\\\\cell(?![a-z])");
    private static final Pattern ROW = Pattern.compile("\\\\row(?![a-z])");
    private final DocumentFormat format;

    OfficeExtractor(DocumentFormat format) {
        this.format = format;
    }

    Decoding extract(byte[] bytes) {
        MarkupBuilder markup = new MarkupBuilder();
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        byte[] readable = format == DocumentFormat.RTF ? withTabs(bytes) : bytes;
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(readable))) {
            parser().parse(in, markup, metadata, new ParseContext());
        } catch (EncryptedDocumentException e) {
            return DocumentExtractor.rejected(
                    FindingCode.ENCRYPTED_FILE, "the document is encrypted; save it without a password");
        } catch (TikaException | SAXException | IOException | RuntimeException | LinkageError | StackOverflowError e) {
            return broken(e);
        }
        String text = MarkupText.ofDocument(markup.body());
        return Characters.withoutBlanks(text).isEmpty()
                ? DocumentExtractor.rejected(
                        FindingCode.NO_TEXT_LAYER,
                        "the document holds no text; if it holds pictures of text, recognise it (OCR) first")
                : new DecodedText(text, 0, format.charset(), format.mediaType(), Map.of());
    }

    private Parser parser() {
        return switch (format) {
            case DOCX -> new WordParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            case ODT -> new OpenDocumentParser();
            default -> throw new IllegalStateException(format.name());
        };
    }

    /** Tika ends a paragraph after each cell of an RTF table; with a tab in its place a row is one line. */
    private static byte[] withTabs(byte[] rtf) {
        String text = new String(rtf, StandardCharsets.ISO_8859_1);
        String lines = ROW.matcher(CELL.matcher(text).replaceAll("\\\\tab")).replaceAll("\\\\line");
        return lines.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Decoding broken(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return DocumentExtractor.rejected(
                FindingCode.BROKEN_FILE,
                "the document cannot be read (" + cause.getClass().getSimpleName()
                        + "); open it in a word processor and save it as .docx");
    }
}
