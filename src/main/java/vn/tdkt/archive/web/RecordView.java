package vn.tdkt.archive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.RecordState;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.pages.Step;

/**
 * The page of a record.
 *
 * @param look where the whole file is looked at, or null where this reader may not
 * @param sheet the page that is shown, or null where the file has no pictures
 * @param text what was read on that page
 * @param task what this reader is to do
 * @param refusal why the last try was not taken, or null
 */
public record RecordView(
    ArchivedRecord record,
    Batch batch,
    String file,
    @Nullable String look,
    Line.@Nullable Sheet sheet,
    String text,
    List<Integer> pages,
    List<Line> lines,
    List<Step> steps,
    Task task,
    boolean maySettle,
    @Nullable String next,
    @Nullable Refusal refusal) {
  /** What a reader can do with a record. */
  public enum Task {
    READ,
    CHECK,
    CHECK_AGAIN
  }

  public String address() {
    return Addresses.record(record.id());
  }

  public String batchAddress() {
    return Addresses.batch(batch.id());
  }

  /** Where the form goes. */
  public String action() {
    return address() + (task == Task.CHECK_AGAIN ? "/kiem-tra-lan-hai" : "/kiem-tra");
  }

  public boolean isReturnable() {
    return record.state() == RecordState.CHECKED || record.state() == RecordState.VERIFIED;
  }

  /** The spots of the page that is shown, so that each value points to its place. */
  public List<Line> onSheet() {
    if (sheet == null) {
      return List.of();
    }
    int shown = sheet.page().number();
    return lines.stream()
        .filter(line -> line.hasCrop() && line.value().spot().page() == shown)
        .toList();
  }
}
