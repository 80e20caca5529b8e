package vn.tdkt.reminders;

import vn.tdkt.kernel.Words;

/** Letters that did not leave, for one reason. */
public record Unsent(Trouble trouble, int letters) {
  /** "3 thư: không kết nối được máy chủ thư." */
  public String words() {
    return Words.of("reminders").say("unsent", letters, trouble.words());
  }
}
