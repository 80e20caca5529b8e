package vn.tdkt.archive.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.RecordMove;
import vn.tdkt.archive.Records;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Sends a record back, or strikes it out; both with a reason. */
@Controller
@RequestMapping(Addresses.RECORD + "{id}")
class RecordSettlingController {
  private static final Words WORDS = Words.of("archive");

  private final Records records;
  private final Batches batches;
  private final Forms forms;

  RecordSettlingController(Records records, Batches batches, Forms forms) {
    this.records = records;
    this.batches = batches;
    this.forms = forms;
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @GetMapping("/tra-lai")
  ModelAndView askReturn(@PathVariable UUID id, Access access) {
    return forms.show(form(record(id, access), RecordMove.RETURN, Typed.NOTHING));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/tra-lai")
  ModelAndView sendBack(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    return settled(id, RecordMove.RETURN, new Typed(values), access);
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @GetMapping("/huy")
  ModelAndView askStrike(@PathVariable UUID id, Access access) {
    return forms.show(form(record(id, access), RecordMove.STRIKE, Typed.NOTHING));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/huy")
  ModelAndView strike(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    return settled(id, RecordMove.STRIKE, new Typed(values), access);
  }

  private ModelAndView settled(UUID id, RecordMove move, Typed typed, Access access) {
    ArchivedRecord record = record(id, access);
    return forms.end(
        form(record, move, typed),
        typed,
        () -> records.settle(id, typed.version(), move, typed.text("reason"), access.actor()),
        done -> Addresses.record(done.id()),
        WORDS.say("notice.looked", record.title(), move.to().words()));
  }

  private static Form form(ArchivedRecord record, RecordMove move, Typed typed) {
    String address = Addresses.record(record.id());
    Field reason = Field.text("reason", WORDS.say("reason"), typed.or("reason", "")).asRequired();
    return Form.of(
            WORDS.say("title.settle", move.words(), record.title()),
            address + (move == RecordMove.RETURN ? "/tra-lai" : "/huy"),
            address,
            List.of(reason))
        .saying(WORDS.say("consequence." + move))
        .of(record.version())
        .button(move.words());
  }

  private ArchivedRecord record(UUID id, Access access) {
    ArchivedRecord record = records.get(id);
    batches.get(record.batch(), Permission.ARCHIVE_EDIT, access);
    return record;
  }
}
