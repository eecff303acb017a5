/**
 * Writes the page that opens a release in a browser, from disk and without a server.
 *
 * <p>In: the folder of a release whose Avro tables, {@code run.json} and {@code datapackage.json} stand in it. Out:
 * {@code index.html} and, for a large release, {@code page/*.js}. It must not know Beam, nor how the tables are made:
 * columns come from the schemas within the files.
 */
@NullMarked
package org.jianbao.beam.page;

import org.jspecify.annotations.NullMarked;
