package vn.tdkt.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.proofreading.ListedFault;

/**
 * What was found in a sheet against what is wrong in it.
 *
 * @param found how many listed discrepancies were claimed or asked about
 * @param others what was found beyond them
 */
public record Verdict(int found, List<Finding> others) {
  /**
   * Compares them, each finding with one fault.
   *
   * @param following what is asked because of listed discrepancies, and rightly so
   */
  public static Verdict of(
      List<Finding> findings, List<ListedFault> listed, List<ListedFault> following) {
    List<Finding> others = new ArrayList<>(findings);
    following.forEach(fault -> takeOut(fault, others));
    long found = listed.stream().filter(fault -> takeOut(fault, others)).count();
    return new Verdict((int) found, List.copyOf(others));
  }

  private static boolean takeOut(ListedFault fault, List<Finding> findings) {
    Optional<Finding> told = findings.stream().filter(fault::isToldBy).findFirst();
    told.ifPresent(findings::remove);
    return told.isPresent();
  }

  /** Of a sheet in which nothing is wrong. */
  public static Verdict ofClean(List<Finding> findings) {
    return of(findings, List.of(), List.of());
  }

  /** Errors and questions beyond the listed ones; notes alarm nobody. */
  public String alarms() {
    return count(Severity.ERROR) + ", " + count(Severity.QUESTION);
  }

  private long count(Severity severity) {
    return others.stream().filter(finding -> finding.severity() == severity).count();
  }
}
