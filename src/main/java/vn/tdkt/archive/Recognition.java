package vn.tdkt.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.archive.store.PageStore;
import vn.tdkt.archive.store.PageText;
import vn.tdkt.archive.store.PendingPage;
import vn.tdkt.archive.store.ScanStore;
import vn.tdkt.documents.FileContents;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.SecretFiles;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.PageByPage;
import vn.tdkt.reading.ReadPage;

/**
 * Reads waiting pages one by one, each with a transaction of its own: stopped in the middle, it
 * goes on with the page that it was reading. No transaction is open while a page is read.
 */
@Service
public class Recognition {
  /** The page waits until the program is there and answers. */
  private static final Set<String> WAITS =
      Set.of("reading.refused.no-recognition", "reading.refused.recognition-silent");

  private static final String SECRET = "inspection.refused.secret";
  private static final int MOST_ATTEMPTS = 3;

  private final PageStore pages;
  private final ScanStore scans;
  private final Files files;
  private final FileContents contents;
  private final SecretFiles secrets;
  private final Proposals proposals;
  private final TransactionTemplate transaction;
  private final PageByPage reading;
  private final Clock clock;

  Recognition(
      PageStore pages,
      ScanStore scans,
      Files files,
      FileContents contents,
      SecretFiles secrets,
      Proposals proposals,
      TransactionTemplate transaction,
      Clock clock) {
    this.pages = pages;
    this.scans = scans;
    this.files = files;
    this.contents = contents;
    this.secrets = secrets;
    this.proposals = proposals;
    this.transaction = transaction;
    this.reading = new PageByPage(clock);
    this.clock = clock;
  }

  /** Whether pictures can be read on this machine now; where not, their pages wait. */
  public boolean isPossible() {
    return reading.canRecognise();
  }

  /**
   * Reads until nothing waits that can be read, or so many pages are done.
   *
   * @return how many pages were done
   */
  public int run(int most) {
    proposals.ofComplete();
    Set<UUID> waiting = new HashSet<>();
    int done = 0;
    Optional<PendingPage> next = next(waiting);
    while (next.isPresent() && done < most) {
      begin(next.get());
      if (end(next.get())) {
        done++;
      } else {
        waiting.add(next.get().file());
      }
      proposals.ofComplete();
      next = next(waiting);
    }
    return done;
  }

  Optional<PendingPage> next(Set<UUID> without) {
    return pages.next(without);
  }

  void begin(PendingPage page) {
    transaction.executeWithoutResult(status -> pages.begin(page));
  }

  /** False where the page has to wait for the program that recognises letters. */
  private boolean end(PendingPage page) {
    if (page.attempts() >= MOST_ATTEMPTS) {
      failed(page, Refusal.of("archive.refused.page-stops", Citation.of("REQ-43"), page.name()));
      return true;
    }
    switch (read(page)) {
      case Outcome.Done<ReadPage>(ReadPage read) -> keep(page, read);
      case Outcome.Refused<ReadPage>(Refusal refusal) -> {
        return told(page, refusal);
      }
    }
    return true;
  }

  Outcome<ReadPage> read(PendingPage page) {
    StoredFile file = files.get(page.document());
    try (InputStream content = contents.open(file.id())) {
      return reading.page(
          page.name(), Objects.requireNonNull(file.content()).type(), content, page.number());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(PendingPage page, ReadPage read) {
    String text = PageWords.of(read);
    PageText kept = new PageText(text, Abbreviations.spelledOut(text));
    transaction.executeWithoutResult(status -> pages.read(page, read, kept));
  }

  private boolean told(PendingPage page, Refusal refusal) {
    boolean waits = WAITS.contains(refusal.key());
    if (waits) {
      transaction.executeWithoutResult(status -> pages.takeBack(page));
    } else if (refusal.key().equals(SECRET)) {
      putOut(page);
    } else {
      failed(page, refusal);
    }
    return !waits;
  }

  private void failed(PendingPage page, Refusal refusal) {
    String problem = Words.of("archive").say("file.problem", page.number(), refusal.text());
    transaction.executeWithoutResult(status -> pages.failed(page, problem));
  }

  private void putOut(PendingPage page) {
    ArchiveAct act =
        ArchiveAct.onBatch("secret-put-out", page.batch(), page.sentBy(), clock.instant());
    StoredFile file = files.get(page.document());
    transaction.executeWithoutResult(status -> scans.putOut(page.file(), act));
    try {
      secrets.putOut(file, page.sentBy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
