package org.apache.beam;

/** Stands for Beam, which the core's class path does not have, so that the rule against it can be seen to fire. */
public record StandIn() {}
