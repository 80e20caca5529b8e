package vn.tdkt.scoring.model;

import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Entry;

/**
 * One small change of what is entered on a leaf, to see what it would do (REQ-151).
 *
 * @param label as a person would ask: "thêm 1 báo cáo chậm"
 * @param entry what would stand there
 * @param byHand the change is of points that a person gives, and not of a fact
 */
public record WhatIf(String label, Entry entry, boolean byHand) {
  /**
   * The entry with another answer. Points that a person set in place of the proposed ones are left
   * out of account: what is tried is the method.
   */
  public static Entry by(Entry entry, Answer answer) {
    return new Entry(
        answer,
        entry.bonuses(),
        entry.deductions(),
        null,
        entry.provisional(),
        entry.belowMaximum(),
        entry.origins());
  }
}
