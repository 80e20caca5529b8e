package vn.tdkt.facts;

import vn.tdkt.access.Permission;

/**
 * Something that stands in the records of a module and can be counted by months. Months add up.
 *
 * @param key by which it is kept on record, such as "gatherings.held"; never changes
 * @param what as people name it: "hội nghị, hoạt động đã tổ chức"
 * @param measure the unit of measure
 * @param register where the records stand, as people name it: "sổ hội nghị, hoạt động"
 * @param permission with which one sees these records
 * @param silenceIsZero whether a month without records counts 0; false where only what somebody has
 *     answered is known, so that a month of which nobody has said anything stays empty
 */
public record Countable(
    String key,
    String what,
    String measure,
    String register,
    Permission permission,
    boolean silenceIsZero) {}
