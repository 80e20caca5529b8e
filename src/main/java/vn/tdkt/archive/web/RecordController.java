package vn.tdkt.archive.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Records;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** A record beside its page: looked at, and looked at again by somebody else. */
@Controller
@RequestMapping(Addresses.RECORD + "{id}")
class RecordController {
  private static final Words WORDS = Words.of("archive");

  private final Records records;
  private final Batches batches;
  private final RecordPages drawing;
  private final Pages pages;

  RecordController(Records records, Batches batches, RecordPages drawing, Pages pages) {
    this.records = records;
    this.batches = batches;
    this.drawing = drawing;
    this.pages = pages;
  }

  @Requires(Permission.ARCHIVE_VIEW)
  @GetMapping
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(name = "trang", required = false) @Nullable Integer page,
      Access access) {
    ArchivedRecord record = records.get(id);
    Batch batch = batches.get(record.batch(), Permission.ARCHIVE_VIEW, access);
    return view(drawing.of(record, batch, page, Map.of(), null, access));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/kiem-tra")
  ModelAndView check(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return end(id, typed, records::check, access);
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/kiem-tra-lan-hai")
  ModelAndView checkAgain(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return end(id, typed, records::confirmAgain, access);
  }

  private interface Look {
    Outcome<ArchivedRecord> at(UUID id, long version, Map<FieldKind, String> texts, Actor by);
  }

  private ModelAndView end(UUID id, Typed typed, Look look, Access access) {
    ArchivedRecord record = records.get(id);
    Batch batch = batches.get(record.batch(), Permission.ARCHIVE_EDIT, access);
    Map<FieldKind, String> texts = texts(record, typed);
    return switch (look.at(id, typed.version(), texts, access.actor())) {
      case Outcome.Done<ArchivedRecord>(ArchivedRecord done) -> {
        pages.tell(WORDS.say("notice.looked", done.title(), done.state().words()));
        yield new ModelAndView("redirect:" + next(done, access));
      }
      case Outcome.Refused<ArchivedRecord>(Refusal refusal) -> {
        ModelAndView again = view(drawing.of(record, batch, null, texts, refusal, access));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private String next(ArchivedRecord done, Access access) {
    return records
        .next(done, access.actor())
        .map(Addresses::record)
        .orElse(Addresses.batch(done.batch()));
  }

  private static Map<FieldKind, String> texts(ArchivedRecord record, Typed typed) {
    Map<FieldKind, String> texts = new EnumMap<>(FieldKind.class);
    for (FieldKind field : FieldKind.of(record.kind())) {
      if (typed.values().containsKey(field.name())) {
        texts.put(field, typed.text(field.name()));
      }
    }
    return texts;
  }

  private ModelAndView view(RecordView view) {
    // who looks again must not read in the heading what the first one wrote
    String title =
        view.task() == RecordView.Task.CHECK_AGAIN
            ? WORDS.say("title.again")
            : WORDS.say("title." + view.record().kind(), view.record().title());
    return new ModelAndView("archive/record")
        .addObject("page", pages.page(title))
        .addObject("view", view);
  }
}
