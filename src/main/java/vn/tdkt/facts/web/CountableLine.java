package vn.tdkt.facts.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Countable;

/**
 * Something that can be counted, in the list of what can.
 *
 * @param now what it would be, with its measure
 * @param address of the records, or null where the reader may not see them
 * @param figure that counts it already, or null
 */
public record CountableLine(
    Countable what, String now, @Nullable String address, @Nullable UUID figure) {}
