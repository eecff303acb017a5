package org.jianbao.beam.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.XWPFWordExtractorDecorator;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads .docx as Tika does, the pictures and attachments left closed: a document is read also where 附图 that it refers to
 * are missing.
 */
final class WordParser implements Parser {
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(DocumentFormat.DOCX.mediaType()));
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            OfficeParserConfig config = new OfficeParserConfig();
            config.setIncludeHeadersAndFooters(false);
            context.set(OfficeParserConfig.class, config);
            new Text(metadata, context, text).getXHTML(handler, metadata, context);
        } catch (XmlException e) {
            throw new TikaException("no WordprocessingML", e);
        }
    }

    private static final class Text extends XWPFWordExtractorDecorator {
        Text(Metadata metadata, ParseContext context, XWPFWordExtractor text) {
            super(metadata, context, text);
        }

        @Override
        protected List<PackagePart> getMainDocumentParts() {
            return List.of();
        }
    }
}
