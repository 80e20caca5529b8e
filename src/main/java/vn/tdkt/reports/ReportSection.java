package vn.tdkt.reports;

import static vn.tdkt.reports.ReportKind.HALF_YEAR;
import static vn.tdkt.reports.ReportKind.NINE_MONTHS;
import static vn.tdkt.reports.ReportKind.THEMATIC;
import static vn.tdkt.reports.ReportKind.YEAR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tdkt.kernel.Words;

/** The fixed places of running text in a report (REQ-172, REQ-173), in the order of the paper. */
public enum ReportSection {
  SITUATION("tinh-hinh", ReportPart.RESULTS, EnumSet.of(YEAR)),
  LAUNCH("phat-dong", ReportPart.RESULTS, EnumSet.allOf(ReportKind.class)),
  /** Only in reports with the professional part. */
  PROFESSION("chuyen-mon", ReportPart.RESULTS, EnumSet.allOf(ReportKind.class)),
  MOVEMENTS("phong-trao", ReportPart.RESULTS, EnumSet.of(HALF_YEAR, NINE_MONTHS, YEAR)),
  CHARITY("xa-hoi", ReportPart.RESULTS, EnumSet.of(HALF_YEAR, NINE_MONTHS, YEAR)),
  EXEMPLARS("dien-hinh", ReportPart.RESULTS, EnumSet.of(HALF_YEAR, NINE_MONTHS, YEAR)),
  AWARDS("khen-thuong", ReportPart.RESULTS, EnumSet.of(HALF_YEAR, NINE_MONTHS, YEAR)),
  STRENGTHS("uu-diem", ReportPart.JUDGEMENT, EnumSet.of(NINE_MONTHS, YEAR, THEMATIC)),
  LIMITS("han-che", ReportPart.JUDGEMENT, EnumSet.of(NINE_MONTHS, YEAR, THEMATIC)),
  CAUSES("nguyen-nhan", ReportPart.JUDGEMENT, EnumSet.of(NINE_MONTHS, YEAR, THEMATIC)),
  DIRECTIONS("nhiem-vu", ReportPart.NEXT, EnumSet.allOf(ReportKind.class)),
  SOLUTIONS("giai-phap", ReportPart.NEXT, EnumSet.of(YEAR, THEMATIC)),
  RECIPIENTS("noi-nhan", ReportPart.CLOSING, EnumSet.allOf(ReportKind.class));

  private static final Words WORDS = Words.of("reports");

  private final String slug;
  private final ReportPart part;
  private final Set<ReportKind> kinds;

  ReportSection(String slug, ReportPart part, Set<ReportKind> kinds) {
    this.slug = slug;
    this.part = part;
    this.kinds = Set.copyOf(kinds);
  }

  /** Those of a kind of report, from top to bottom. */
  public static List<ReportSection> of(ReportKind kind, boolean professional) {
    return Arrays.stream(values())
        .filter(section -> section.kinds.contains(kind))
        .filter(section -> professional || section != PROFESSION)
        .toList();
  }

  /** The section with this part of an address. */
  public static Optional<ReportSection> of(String slug) {
    return Arrays.stream(values()).filter(section -> section.slug.equals(slug)).findFirst();
  }

  /** Its part of an address. */
  public String slug() {
    return slug;
  }

  public ReportPart part() {
    return part;
  }

  /** Its title on the paper. */
  public String words() {
    return WORDS.say("section." + name());
  }

  /** What belongs in it. */
  public String help() {
    return WORDS.say("section." + name() + ".help");
  }
}
