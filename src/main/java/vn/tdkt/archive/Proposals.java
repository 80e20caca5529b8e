package vn.tdkt.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.archive.model.Extraction;
import vn.tdkt.archive.store.ArchivedRecordStore;
import vn.tdkt.archive.store.BatchStore;
import vn.tdkt.archive.store.PageStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;

/** Turns files whose pages are all read into proposed records, each file in one transaction. */
@Service
class Proposals {
  private static final UUID PROGRAM = new UUID(0, 0);

  private final PageStore pages;
  private final ArchivedRecordStore records;
  private final BatchStore batches;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Proposals(
      PageStore pages,
      ArchivedRecordStore records,
      BatchStore batches,
      TransactionTemplate transaction,
      Clock clock) {
    this.pages = pages;
    this.records = records;
    this.batches = batches;
    this.transaction = transaction;
    this.clock = clock;
  }

  void ofComplete() {
    for (UUID file : pages.complete()) {
      transaction.executeWithoutResult(status -> propose(file));
    }
  }

  private void propose(UUID file) {
    Proposal proposal = Extraction.of(pages.of(file));
    ArchivedRecord paper = records.paper(file).with(proposal.paper()).moved(RecordMove.RECOGNISE);
    ArchiveAct act =
        ArchiveAct.moved(paper, RecordMove.RECOGNISE, program(paper), clock.instant(), List.of());
    records.save(paper, RecordWords.folded(paper), RecordWords.of(paper), act);
    for (ArchivedRecord award : awards(paper, proposal)) {
      records.add(award, RecordWords.folded(award), RecordWords.of(award));
    }
  }

  private Actor program(ArchivedRecord paper) {
    UUID jurisdiction = batches.find(paper.batch()).orElseThrow().jurisdiction();
    return new Actor(PROGRAM, Words.of("archive").say("program"), jurisdiction, null);
  }

  private static List<ArchivedRecord> awards(ArchivedRecord paper, Proposal proposal) {
    List<ArchivedRecord> awards = new ArrayList<>();
    for (List<Value> line : proposal.awards()) {
      awards.add(
          new ArchivedRecord(
              Ids.next(),
              paper.batch(),
              paper.file(),
              paper.id(),
              awards.size() + 1,
              new ArchivedRecord.Standing(RecordState.RECOGNISED, null, null, null, null),
              1,
              line));
    }
    return awards;
  }
}
