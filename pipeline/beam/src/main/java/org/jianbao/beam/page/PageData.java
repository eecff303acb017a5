package org.jianbao.beam.page;

/** What a file of the page holds, such as 一百期的数字, and how it is written. */
@FunctionalInterface
interface PageData {
    void write(JsonBytes out);
}
