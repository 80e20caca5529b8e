package vn.tdkt.papers;

/** A file format that a paper can leave in (REQ-183). */
public enum Format {
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** "docx", without the point. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
