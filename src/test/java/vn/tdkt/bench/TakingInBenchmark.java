package vn.tdkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.bench.app.RunningApp;
import vn.tdkt.identity.Staff;
import vn.tdkt.intake.Acceptance;
import vn.tdkt.intake.Intakes;
import vn.tdkt.intake.Proposal;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.Sheets;
import vn.tdkt.intake.Takings;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/**
 * A table of 100,000 awards of 20,000 persons of the register: sent, looked at, taken in, taken
 * back; each step with the database that the program has.
 */
public final class TakingInBenchmark {
  private static final int ROWS = 100_000;
  private static final int PEOPLE = 20_000;
  private static final int UNITS = 200;
  private static final int WARM = 1;
  private static final int TIMES = 5;

  private final Report report = new Report("TakingIn");
  private final RunningApp app;
  private final UnitId province;
  private final Access office;

  /** What a person waits for, or need not wait for. */
  private enum Step {
    SENT("sent: inspected and read through"),
    LOOKED_AT("looked at: every row compared with the register (dry run)"),
    TAKEN("taken in: compared again and written, one transaction"),
    TAKEN_BACK("taken back, one transaction");

    private final String words;

    Step(String words) {
      this.words = words;
    }
  }

  private TakingInBenchmark(RunningApp app) {
    this.app = app;
    Register register = new Register(app.bean(Units.class));
    province = register.province("Tỉnh Mẫu");
    for (int i = 0; i < UNITS; i++) {
      register.agency(unit(i), province);
    }
    office = Staff.administrator(province, Scope.jurisdiction(province.value()));
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("target", "bench", "taking-in").toAbsolutePath();
    int status;
    try (RunningApp app = RunningApp.start(folder)) {
      status = new TakingInBenchmark(app).run(arguments);
    }
    System.exit(status);
  }

  private int run(String... arguments) {
    taken(IntakeKind.PEOPLE, Sheets.of(people()), new EnumMap<>(Step.class));
    byte[] awards = Sheets.of(awards());
    Map<Step, List<Long>> nanos = new EnumMap<>(Step.class);
    for (int i = 0; i < WARM + TIMES; i++) {
      Map<Step, Long> once = new EnumMap<>(Step.class);
      UUID id = taken(IntakeKind.HONOURS, awards, once);
      long version = proposal(id).version();
      once.put(
          Step.TAKEN_BACK,
          nanos(() -> Register.done(app.bean(Acceptance.class).takeBack(id, version, office))));
      if (i >= WARM) {
        once.forEach((step, time) -> nanos.computeIfAbsent(step, s -> new ArrayList<>()).add(time));
      }
    }
    nanos.forEach((step, times) -> report.row(step.words, Figure.of(times)));
    return report.finish(arguments);
  }

  private UUID taken(IntakeKind kind, byte[] file, Map<Step, Long> nanos) {
    UUID[] id = new UUID[1];
    nanos.put(Step.SENT, nanos(() -> id[0] = brought(kind, file)));
    Proposal open = proposal(id[0]);
    String[] sum = new String[1];
    nanos.put(
        Step.LOOKED_AT,
        nanos(() -> sum[0] = app.bean(Intakes.class).preview(open, office).tally().sum()));
    Register.done(app.bean(Acceptance.class).accept(open.id(), open.version(), sum[0], office));
    nanos.put(Step.TAKEN, nanos(() -> app.bean(Takings.class).run()));
    Proposal taken = proposal(open.id());
    if (taken.state() != State.TAKEN || taken.fresh() != open.rows()) {
      report.wrong("Not every row came in: " + sum[0] + ", " + taken.told());
    }
    return open.id();
  }

  private UUID brought(IntakeKind kind, byte[] file) {
    try {
      return Register.done(
          app.bean(Intakes.class)
              .bring(kind, province, "bang.xlsx", new ByteArrayInputStream(file), office));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Proposal proposal(UUID id) {
    return app.bean(Intakes.class).proposal(id, office);
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static List<List<String>> people() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ"));
    for (int i = 0; i < PEOPLE; i++) {
      rows.add(List.of(name(i), born(i), unit(i % UNITS), "Chuyên viên"));
    }
    return rows;
  }

  /** Each person one a year. */
  private static List<List<String>> awards() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Họ tên", "Ngày sinh", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Cấp khen"));
    for (int i = 0; i < ROWS; i++) {
      int person = i % PEOPLE;
      int year = 2019 + i / PEOPLE;
      rows.add(
          List.of(
              name(person),
              born(person),
              unit(person % UNITS),
              "Chiến sĩ thi đua cơ sở",
              String.valueOf(year),
              person % UNITS + "/QĐ-SM",
              "15/01/" + (year + 1),
              "Giám đốc"));
    }
    return rows;
  }

  private static String name(int i) {
    return "Lê Thị Ă" + i;
  }

  private static String born(int i) {
    return "%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1965 + i % 38);
  }

  private static String unit(int i) {
    return "Đơn vị mẫu số " + i;
  }
}
