package vn.tdkt.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An unpacking stream whose bytes are charged to the budget and to a limit of its own. */
final class CountedInput extends FilterInputStream {
  private final Budget budget;
  private long left;

  CountedInput(InputStream in, Budget budget, long most) {
    super(in);
    this.budget = budget;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    charge(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    charge(Math.max(0, count));
    return count;
  }

  private void charge(int bytes) throws BadFile {
    budget.unpacked(bytes);
    left -= bytes;
    if (left < 0) {
      throw new BadFile(Flaw.BOMB);
    }
  }
}
