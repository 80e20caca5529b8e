package vn.tdkt.archive.web;

import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Origin;
import vn.tdkt.archive.Progress;
import vn.tdkt.kernel.Words;

/** A batch in the list. */
public record BatchLine(Batch batch, String unit, Progress progress) {
  public String address() {
    return Addresses.batch(batch.id());
  }

  public String years() {
    Origin origin = batch.origin();
    return origin.fromYear() == origin.toYear()
        ? String.valueOf(origin.fromYear())
        : origin.fromYear() + "–" + origin.toYear();
  }

  /** "đã đọc 37/120 trang". */
  public String read() {
    return Words.of("archive").say("progress.read", progress.read(), progress.pages());
  }

  public String verified() {
    return Words.of("archive").say("progress.verified", progress.verified(), progress.records());
  }
}
