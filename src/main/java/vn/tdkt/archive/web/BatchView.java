package vn.tdkt.archive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.RecordKind;
import vn.tdkt.archive.ScannedFile;
import vn.tdkt.pages.ActButton;

/**
 * The page of a batch.
 *
 * @param waiting what recognition waits for, in one sentence, or null
 * @param pausing the button that pauses or goes on; null for those who only read
 * @param first address of the first record that waits for this person, or null
 */
public record BatchView(
    BatchLine line,
    @Nullable String waiting,
    List<ScannedFile> files,
    List<ArchivedRecord> records,
    boolean mayEdit,
    @Nullable ActButton pausing,
    @Nullable String first,
    long largestFile) {
  public String address() {
    return line.address();
  }

  public String recordAddress(ArchivedRecord record) {
    return Addresses.record(record.id());
  }

  public String recordAddress(ScannedFile file) {
    return Addresses.record(file.record());
  }

  public ActButton retry(ScannedFile file, String label) {
    return ActButton.plain(label, address() + "/tep/" + file.id() + "/doc-lai");
  }

  public ActButton goOn(ScannedFile file, String label) {
    return ActButton.plain(label, address() + "/tep/" + file.id() + "/bo-qua");
  }

  /** Records that are more than a file that waits. */
  public List<ArchivedRecord> shown() {
    return records.stream().filter(record -> !record.values().isEmpty()).toList();
  }

  public boolean isAward(ArchivedRecord record) {
    return record.kind() == RecordKind.AWARD;
  }
}
