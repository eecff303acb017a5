/**
 * Deals documents to shards, writes and joins the tables of each, and puts the release in its place.
 *
 * <p>In: documents. Out: a release folder.
 */
@NullMarked
package org.jianbao.beam.publish;

import org.jspecify.annotations.NullMarked;
