package vn.tdkt.inspection;

/** The kinds of file that are taken; a file's kind is told by its content, not its name. */
public enum FileType {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOC("doc", "application/msword"),
  XLS("xls", "application/vnd.ms-excel"),
  PNG("png", "image/png"),
  JPG("jpg", "image/jpeg"),
  TIF("tif", "image/tiff"),
  TXT("txt", "text/plain; charset=utf-8");

  private final String extension;
  private final String mediaType;

  FileType(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Without the point. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean isImage() {
    return this == PNG || this == JPG || this == TIF;
  }

  /** True where a page can be shown as a picture. */
  public boolean hasPreview() {
    return this == PDF || isImage();
  }
}
