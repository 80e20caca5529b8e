package vn.tdkt.bench.app;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.reports.NewReport;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.Reporting;

/** A half-year report whose text refers to every figure that its unit counts. */
public final class WrittenReport {
  private WrittenReport() {}

  /** Begins and writes it; "/bao-cao/…". */
  public static String of(UnitId of, int year, Units units, Reporting reporting) {
    LocalDate begins = LocalDate.of(year, 1, 1);
    UnitView unit = units.unit(of, Register.START);
    Actor officer =
        new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", unit.jurisdiction().value(), of.value());
    NewReport wanted =
        new NewReport(
            ReportKind.HALF_YEAR,
            String.valueOf(year),
            "",
            ReportKind.HALF_YEAR.within(begins),
            begins.plusMonths(6).minusDays(1),
            true);
    Report report = Register.done(reporting.begin(unit, wanted, officer));
    Register.done(reporting.write(report, unit, ReportSection.PROFESSION, text(), officer));
    return report.address();
  }

  private static String text() {
    return IntStream.rangeClosed(1, ManyPlans.TARGETS)
        .mapToObj("Đã tổ chức {việc đếm thứ %d} tại các đơn vị trực thuộc."::formatted)
        .collect(Collectors.joining("\n"));
  }
}
