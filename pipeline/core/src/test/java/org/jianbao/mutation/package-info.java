/** Spoilt bulletins: in, the annotated ones and a seed; out, bytes that the program must survive. */
package org.jianbao.mutation;
