package vn.tdkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.tdkt.intake.Answers;
import vn.tdkt.intake.Sheets;
import vn.tdkt.intake.TablePass;
import vn.tdkt.intake.Tally;
import vn.tdkt.intake.book.Workbook;
import vn.tdkt.intake.model.Heads;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.model.PersonChecker;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;

/** A table of 100,000 persons: every row checked, beside the bare reader of the same library. */
public final class ImportBenchmark {
  private static final int ROWS = 100_000;
  private static final int UNITS = 500;
  private static final int WARM = 6;
  private static final int TIMES = 15;
  private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đặng");
  private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Thu", "Quốc");
  private static final List<String> GIVEN = List.of("Hòa", "Mẫu", "Hương", "Sơn", "Tuyết");

  private final Report report = new Report("Import");
  private final byte[] file = file();
  private final List<KnownUnit> units = IntStream.range(0, UNITS).mapToObj(this::unit).toList();

  public static void main(String[] arguments) {
    System.exit(new ImportBenchmark().run(arguments));
  }

  private int run(String... arguments) {
    List<Long> ofBare = new ArrayList<>();
    List<Long> ofOurs = new ArrayList<>();
    for (int i = 0; i < WARM + TIMES; i++) {
      long bare = nanos(this::bare);
      long ours = nanos(this::dryRun);
      if (i >= WARM) {
        ofBare.add(bare);
        ofOurs.add(ours);
      }
    }
    Figure bare = Figure.of(ofBare);
    Figure ours = Figure.of(ofOurs);
    report.row("bare reader, every cell's value, 100,000 rows of 6 columns", bare);
    report.row("ours: the same file read, heads matched, every row checked", ours);
    report.row(
        "ours by bare, in hundredths",
        String.valueOf(ours.median().toNanos() * 100 / bare.median().toNanos()));
    return report.finish(arguments);
  }

  /** In turn, so that whatever else the machine does meets both. */
  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private void bare() {
    long letters = 0;
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      letters =
          rows.mapToLong(row -> row.stream().mapToLong(c -> c.getText().length()).sum()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (letters == 0) {
      report.wrong("Nothing was read.");
    }
  }

  private void dryRun() {
    Tally tally = new Tally();
    try (Workbook book = Workbook.open(file)) {
      Heads heads = Heads.in(IntakeKind.PEOPLE, book.top()).orElseThrow();
      new TablePass(book, heads, null, Map.of(), Answers.NONE)
          .through(new PersonChecker(units, List.of(), LocalDate.of(2026, 1, 1)), tally);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (tally.fresh() != ROWS) {
      report.wrong("Not every row was new: " + tally.sum());
    }
  }

  private KnownUnit unit(int n) {
    return new KnownUnit(
        new UnitId(Ids.next()),
        UnitKind.AGENCY,
        new UnitName("Đơn vị mẫu số " + n, "ĐV " + n, "DV" + n),
        null,
        new UnitDetails("", "", null));
  }

  private static byte[] file() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Quản lý hay trực tiếp", "Từ ngày"));
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          List.of(
              name(i),
              "%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1965 + i % 38),
              "Đơn vị mẫu số " + i % UNITS,
              "Chuyên viên",
              i % 10 == 0 ? "Quản lý" : "Lao động trực tiếp",
              "01/01/2024"));
    }
    return Sheets.of(rows);
  }

  /** Each once, as a province's list would be without its namesakes. */
  private static String name(int i) {
    return FAMILIES.get(i % 5)
        + " "
        + MIDDLES.get(i / 5 % 5)
        + " "
        + GIVEN.get(i / 25 % 5)
        + " "
        + "Ă"
        + i;
  }
}
