package vn.tdkt.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.archive.store.Reach;
import vn.tdkt.archive.store.WaitingRecordStore;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** The records that wait for those who check them, a line for each batch. */
@Component
class RecordsWaiting implements Waiting {
  private static final Words WORDS = Words.of("archive");

  private final WaitingRecordStore records;

  RecordsWaiting(WaitingRecordStore records) {
    this.records = records;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    return access.holds(Permission.ARCHIVE_EDIT)
        ? records.of(new Reach(access)).stream().map(RecordsWaiting::item).toList()
        : List.of();
  }

  private static Item item(WaitingRecordStore.Line line) {
    return new Item(
        Band.TO_DO,
        String.valueOf(line.untilYear()),
        WORDS.say("waiting.batch", line.name()),
        line.second() == 0
            ? WORDS.say("waiting.first", line.first())
            : WORDS.say("waiting.both", line.first(), line.second()),
        null,
        "/ho-so-luu-tru/dot/" + line.batch(),
        WORDS.say("waiting.check"));
  }
}
