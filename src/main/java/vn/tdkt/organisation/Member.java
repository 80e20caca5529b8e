package vn.tdkt.organisation;

/**
 * A unit in a block of the year.
 *
 * @param position its place in lists, from 1
 * @param group the part of the block to which it belongs (phân nhóm, REQ-20); may be empty
 */
public record Member(
    UnitId unit, String name, String shortName, int position, String group, Validity valid) {}
