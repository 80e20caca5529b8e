package vn.tdkt.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation sets about files ({@code tdkt.documents}).
 *
 * @param largestFile the largest file that is taken in
 */
@ConfigurationProperties("tdkt.documents")
public record Limits(@DefaultValue("25MB") DataSize largestFile) {
  private static final long FIELDS_BESIDE_THE_FILE = 1L << 20;

  /** The largest upload as it comes over the line, with its fields, in bytes. */
  public long largestRequest() {
    return largestFile.toBytes() + FIELDS_BESIDE_THE_FILE;
  }
}
