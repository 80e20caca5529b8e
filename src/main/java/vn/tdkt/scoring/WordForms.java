package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.store.WordFormStore;

/**
 * The office's own Word files as forms of its sheet: brought, handed out filled, brought again
 * after somebody edited them. They are for those who see the sheet as the unit's own.
 */
@Service
public class WordForms {
  private static final Words WORDS = Words.of("scoring");

  private final WordFormStore forms;
  private final Sheets sheets;
  private final Clock clock;

  WordForms(WordFormStore forms, Sheets sheets, Clock clock) {
    this.forms = forms;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * The forms of a sheet, the newest first.
   *
   * @throws NotVisible if the sheet is not for this person as the unit's own
   */
  @Transactional(readOnly = true)
  public List<FormOnSheet> of(SheetId id, Access by) {
    return forms.of(own(id, by).id());
  }

  /**
   * One form.
   *
   * @throws NotVisible if there is none on this sheet for this person
   */
  @Transactional(readOnly = true)
  public FormOnSheet get(SheetId id, UUID form, Access by) {
    return of(id, by).stream()
        .filter(one -> one.id().equals(form))
        .findFirst()
        .orElseThrow(() -> new NotVisible("form"));
  }

  /** What stood in its cells when it was handed out before somebody edited it; empty if fresh. */
  @Transactional(readOnly = true)
  public Map<String, String> base(FormOnSheet form) {
    return form.base() == null ? Map.of() : forms.given(form.base());
  }

  /**
   * Takes a file as a form of the sheet.
   *
   * @param edited the form whose filled copy somebody edited; null for a fresh one
   * @throws NotVisible if the sheet, or the form, is not for this person
   */
  @Transactional
  public UUID bring(SheetId id, StoredFile file, @Nullable UUID edited, Access by) {
    SheetHead head = own(id, by);
    by.require(Permission.EVIDENCE_UPLOAD, head.ownScope());
    UUID base = edited == null ? null : forms.lastGiven(get(id, edited, by).id()).orElse(null);
    FormOnSheet form =
        new FormOnSheet(
            Ids.next(), id, file.id(), file.name(), base, by.actor().fullName(), now(), null);
    forms.add(form, act("scoring.form-brought", form, by));
    return form.id();
  }

  /** Keeps what a form was filled with when it left; texts by the names of their cells. */
  @Transactional
  public void handOut(FormOnSheet form, Map<String, String> texts, Access by) {
    own(form.sheet(), by);
    forms.give(Ids.next(), form, texts, act("scoring.form-handed-out", form, by));
  }

  private SheetHead own(SheetId id, Access by) {
    SheetHead head = sheets.head(id, by);
    by.require(Permission.SHEET_VIEW, head.ownScope());
    return head;
  }

  private SheetAct act(String kind, FormOnSheet form, Access by) {
    Change file = Change.of(WORDS.say("form.file"), null, form.name());
    return new SheetAct(kind, form.sheet(), by.actor(), now(), List.of(file));
  }

  private Instant now() {
    return clock.instant();
  }
}
