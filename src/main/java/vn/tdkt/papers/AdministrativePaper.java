package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * A plan, report, decision, official letter … in the national layout (REQ-41; Decree 30/2020, annex
 * I). Says what the office knows; where each part stands and how it looks follows from the kind.
 */
public final class AdministrativePaper {
  private static final Words WORDS = Words.of("papers");

  private final PaperKind kind;
  private final Issuer issuer;
  private final Dateline dateline;
  private final List<LegalBasis> bases = new ArrayList<>();
  private final List<String> addressees = new ArrayList<>();
  private final List<Block> text = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private String about = "";
  private String unit = "";
  private @Nullable String number;
  private @Nullable String authority;
  private @Nullable Urgency urgency;

  private AdministrativePaper(PaperKind kind, Issuer issuer, Dateline dateline) {
    this.kind = kind;
    this.issuer = issuer;
    this.dateline = dateline;
  }

  public static AdministrativePaper of(PaperKind kind, Issuer issuer, Dateline dateline) {
    return new AdministrativePaper(kind, issuer, dateline);
  }

  /** Trích yếu: below the title; of an official letter behind "V/v". */
  public AdministrativePaper about(String what) {
    about = what;
    return this;
  }

  /** Given by the records officer; until then a gap is left for it (decision 22). */
  public AdministrativePaper numbered(String given) {
    number = given;
    return this;
  }

  /** The unit that wrote it, for the symbol of an official letter and the archive line: "VP". */
  public AdministrativePaper draftedBy(String code) {
    unit = code;
    return this;
  }

  public AdministrativePaper urgent(Urgency how) {
    urgency = how;
    return this;
  }

  /** Who decides: "GIÁM ĐỐC SỞ NỘI VỤ", above the legal bases of a decision. */
  public AdministrativePaper decidedBy(String whom) {
    authority = whom;
    return this;
  }

  public AdministrativePaper basedOn(LegalBasis... what) {
    bases.addAll(List.of(what));
    return this;
  }

  /** Kính gửi. */
  public AdministrativePaper addressedTo(String... whom) {
    addressees.addAll(List.of(whom));
    return this;
  }

  public AdministrativePaper text(Outline outline) {
    text.addAll(outline.blocks());
    return this;
  }

  /** From left to right; the last is the highest. */
  public AdministrativePaper signed(Signature... who) {
    signatures.addAll(List.of(who));
    return this;
  }

  /** Nơi nhận; "Như trên" and the archive line come by themselves. */
  public AdministrativePaper sentTo(String... whom) {
    recipients.addAll(List.of(whom));
    return this;
  }

  public AdministrativePaper annex(Annex annex) {
    annexes.add(annex);
    return this;
  }

  public Paper paper() {
    Head head = head();
    Paper.Builder paper = Paper.builder(fileTitle()).twoSided().add(head);
    opening().forEach(paper::add);
    EndMark.under(text).forEach(paper::add);
    paper.add(new Closing(allRecipients(), signatures, null));
    String attached = attachedTo(head);
    for (int i = 0; i < annexes.size(); i++) {
      String name = annexes.size() == 1 ? "" : " " + RomanNumber.of(i + 1);
      add(paper, annexes.get(i), WORDS.say("annex.name", name), attached);
    }
    return paper.build();
  }

  private String fileTitle() {
    return about.isEmpty() ? kind.label() : kind.label() + " " + about;
  }

  /** Minutes have no date in their head: it stands in their first line. */
  private Head head() {
    String first = kind == PaperKind.LETTER ? issuer.code() : kind.abbreviation();
    String second = kind == PaperKind.LETTER ? unit : issuer.code();
    return new Head(
        issuer.parent(),
        issuer.heading(),
        second.isEmpty() ? first : first + "-" + second,
        number,
        kind == PaperKind.LETTER ? about : null,
        kind == PaperKind.MINUTES ? null : dateline,
        urgency);
  }

  private List<Block> opening() {
    List<Block> blocks = new ArrayList<>();
    if (kind != PaperKind.LETTER) {
      blocks.add(Paragraph.title(kind.title()));
      blocks.add(Paragraph.about(about));
    }
    blocks.addAll(Addressees.under(addressees));
    if (authority != null) {
      blocks.add(Paragraph.of(Paragraph.Kind.DECIDED_BY, Run.of(authority)));
    }
    for (int i = 0; i < bases.size(); i++) {
      String key = i < bases.size() - 1 ? "basis.line" : "basis.last";
      String line = WORDS.say(key, bases.get(i).text());
      blocks.add(Paragraph.of(Paragraph.Kind.BASIS, Run.of(line)));
    }
    String decides = "decides." + kind.name();
    if (WORDS.has(decides)) {
      blocks.add(Paragraph.of(Paragraph.Kind.DECIDES, Run.of(WORDS.say(decides))));
    }
    return blocks;
  }

  private List<String> allRecipients() {
    List<String> all = new ArrayList<>();
    if (!addressees.isEmpty()) {
      all.add(WORDS.say("recipients.above"));
    }
    all.addAll(recipients);
    all.add(unit.isEmpty() ? WORDS.say("recipients.archive") : WORDS.say("recipients.kept", unit));
    return all;
  }

  /** "(Kèm theo Kế hoạch số 58/KH-LHH ngày 30 tháng 01 năm 2024 của Liên hiệp …)". */
  private String attachedTo(Head head) {
    String date = dateline.dateText();
    return WORDS.say("annex.attached", kind.label(), head.numbering(), date, issuer.name());
  }

  private static void add(Paper.Builder paper, Annex annex, String name, String attached) {
    paper
        .annex(annex.orientation())
        .add(
            Paragraph.of(Paragraph.Kind.ANNEX, Run.of(name)),
            Paragraph.of(
                Paragraph.Kind.ANNEX_TITLE, Run.of(annex.title().toUpperCase(Locale.ROOT))),
            Paragraph.attachedTo(attached));
    annex.blocks().forEach(paper::add);
  }
}
