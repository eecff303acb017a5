package org.jianbao.beam.extract;

import org.jianbao.decode.Decoding;
import org.jianbao.decode.SourceFile;

/** Takes the text out of a document: 第15期.docx gives the lines that a reader of the document sees. */
public interface TextExtractor {
    /** The text, or why there is none. Never throws on a bad document. */
    Decoding extract(SourceFile file);
}
