package org.jianbao.beam.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes documents for the tests: the same lines, and a table of two columns, in every format. */
public final class SampleDocuments {
    private SampleDocuments() {}

    public static byte[] docx(List<String> lines, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            if (!rows.isEmpty()) {
                XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                    }
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    public static byte[] encrypted(byte[] docx, String password) throws Exception {
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(docx);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(List<String> lines, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F1"), new PDType0Font(chineseFont()));
            PDStream contents = new PDStream(document);
            try (OutputStream stream = contents.createOutputStream()) {
                stream.write(content(lines).getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(contents);
            document.addPage(page);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf 72 720 Td 18 TL\n");
        for (String line : lines) {
            byte[] characters = line.getBytes(StandardCharsets.UTF_16BE);
            content.append('<').append(HexFormat.of().formatHex(characters)).append("> Tj T*\n");
        }
        return content.append("ET").toString();
    }

    /** A font that every reader of PDF must know by its name, so that none need be embedded. */
    private static COSDictionary chineseFont() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.getPDFName("Registry"), new COSString("Adobe"));
        system.setItem(COSName.getPDFName("Ordering"), new COSString("GB1"));
        system.setItem(COSName.getPDFName("Supplement"), COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    public static byte[] rtf(List<String> lines, List<List<String>> rows) {
        StringBuilder text =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\f0\n");
        lines.forEach(line -> text.append("\\pard ").append(escaped(line)).append("\\par\n"));
        for (List<String> row : rows) {
            text.append("\\trowd\\cellx3000\\cellx6000\\pard\\intbl ");
            row.forEach(cell -> text.append(escaped(cell)).append("\\cell "));
            text.append("\\row\n");
        }
        return text.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder();
        for (byte each : line.getBytes(Charset.forName("GBK"))) {
            text.append(each < 0 ? "\\'" + HexFormat.of().toHexDigits(each) : String.valueOf((char) each));
        }
        return text.toString();
    }

    public static byte[] odt(List<String> lines, List<List<String>> rows) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>");
        lines.forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
        xml.append("<table:table>");
        for (List<String> row : rows) {
            xml.append("<table:table-row>");
            row.forEach(cell ->
                    xml.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>"));
            xml.append("</table:table-row>");
        }
        xml.append("</table:table></office:text></office:body></office:document-content>");
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        byte[] content = xml.toString().getBytes(StandardCharsets.UTF_8);
        return zip(List.of(new Entry("mimetype", type), new Entry("content.xml", content)), StandardCharsets.UTF_8);
    }

    /** A file in an archive. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Entry(String name, byte[] bytes) {}

    public static byte[] zip(List<Entry> entries, Charset names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.bytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
