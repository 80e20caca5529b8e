package vn.tdkt.intake;

/** A file that was looked through and found sound. */
public final class NewFile {
  private final String name;
  private final String sha256;
  private final int rows;
  private final byte[] content;

  NewFile(String name, String sha256, int rows, byte[] content) {
    this.name = name;
    this.sha256 = sha256;
    this.rows = rows;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public String sha256() {
    return sha256;
  }

  /** Below the heads. */
  public int rows() {
    return rows;
  }

  public byte[] content() {
    return content.clone();
  }
}
