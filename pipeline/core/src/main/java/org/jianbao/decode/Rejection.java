package org.jianbao.decode;

import org.jianbao.finding.Finding;

/** A file that gave no text, and why. */
public record Rejection(Finding reason) implements Decoding {}
