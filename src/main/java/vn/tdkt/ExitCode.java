package vn.tdkt;

/** How every command ends (decision 47). */
enum ExitCode {
  CLEAN(0),
  FINDINGS(1),
  UNREADABLE(2),
  MISSING(69),
  OUR_FAULT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
