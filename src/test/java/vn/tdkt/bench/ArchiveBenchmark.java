package vn.tdkt.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.archive.Found;
import vn.tdkt.archive.PrintedDecision;
import vn.tdkt.archive.Proposal;
import vn.tdkt.archive.ReadPages;
import vn.tdkt.archive.model.Extraction;
import vn.tdkt.archive.store.ManyPages;
import vn.tdkt.archive.store.SearchStores;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.testing.Postgres;

/**
 * Records proposed from five invented decisions, as written and as noisy scans; and search in a
 * hundred thousand pages.
 */
public final class ArchiveBenchmark {
  private static final int TIMES = 50;

  private final Report report = new Report("Archive");

  public static void main(String[] arguments) throws Exception {
    System.exit(new ArchiveBenchmark().run(arguments));
  }

  private int run(String... arguments) throws IOException {
    proposals("written", false);
    proposals("scan of 200 dpi", true);
    search();
    return report.finish(arguments);
  }

  private record Read(PrintedDecision decision, Proposal proposal) {}

  private void proposals(String how, boolean scanned) {
    List<Read> all = new ArrayList<>();
    for (PrintedDecision decision : PrintedDecision.all()) {
      byte[] pdf = scanned ? ScannedPages.of(decision.pdf()).pdf() : decision.pdf();
      all.add(new Read(decision, Extraction.of(ReadPages.of(pdf))));
    }
    tell(how + ": values of the head", all, Found::head);
    tell(how + ": names of persons and collectives", all, Found::recipients);
    tell(how + ": lines with name, position and form all right", all, Found::awards);
  }

  private void tell(
      String what, List<Read> all, BiFunction<PrintedDecision, Proposal, Found> counted) {
    Found sum =
        Found.sum(all.stream().map(r -> counted.apply(r.decision(), r.proposal())).toList());
    report.row(what + ", recall", sum.recall());
    report.row(what + ", precision", sum.precision());
  }

  private void search() {
    DatabaseAccess access = Postgres.fresh();
    JdbcClient db = Postgres.jdbc(access);
    ManyPages many = ManyPages.in(db, Postgres.owner(access), SearchStores.on(db));
    String name = many.aName();
    String slip = name.substring(0, 2) + "x" + name.substring(3);
    timed("a word on one page of 100,000", () -> many.pages("so 77777"));
    timed("words on 1,000 pages", () -> many.pages("chien si thi dua toan quoc"));
    timed("words on all pages", () -> many.pages("bang khen"));
    timed("a name with a slip among 100,000", () -> many.nearNames(slip));
  }

  private void timed(String what, Runnable search) {
    List<Long> nanos = new ArrayList<>();
    search.run();
    for (int time = 0; time < TIMES; time++) {
      long begin = System.nanoTime();
      search.run();
      nanos.add(System.nanoTime() - begin);
    }
    report.row("search: " + what, Figure.of(nanos));
  }
}
