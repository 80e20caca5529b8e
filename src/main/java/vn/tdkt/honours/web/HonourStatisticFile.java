package vn.tdkt.honours.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourKey;
import vn.tdkt.honours.HonourSlice;
import vn.tdkt.honours.HonourStatistic;
import vn.tdkt.honours.HonourStatisticPaper;
import vn.tdkt.honours.HonourStatistics;
import vn.tdkt.kernel.Trees;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** A statistic of awards as a paper, as a spreadsheet and as data (REQ-183). */
@Controller
@RequestMapping(HonourStatisticController.ADDRESS)
class HonourStatisticFile {
  private static final String FILE = "/bieu.";
  private static final String DATA = "/du-lieu.json";
  private static final Words WORDS = Words.of("honours");

  private final HonourStatistics statistics;
  private final Clock clock;

  HonourStatisticFile(HonourStatistics statistics, Clock clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  static List<HonourFile> links(HonourQuestion question) {
    String files = HonourStatisticController.ADDRESS + FILE;
    return List.of(
        new HonourFile("Word", question.at(files + "docx")),
        new HonourFile("Excel", question.at(files + "xlsx")),
        new HonourFile("PDF", question.at(files + "pdf")),
        new HonourFile("JSON", question.at(HonourStatisticController.ADDRESS + DATA)));
  }

  @GetMapping(FILE + "{format:docx|xlsx|pdf}")
  @Requires(Permission.HONOUR_VIEW)
  ResponseEntity<byte[]> file(
      @PathVariable String format, @RequestParam Map<String, String> asked, Access access) {
    HonourQuestion question = new HonourQuestion(asked);
    HonourSlice slice = question.slice(access);
    HonourStatistic statistic = statistics.count(question.layout(), slice);
    List<String> counted =
        List.of(
            new HonourFields(question, statistics.units(access)).counted(slice),
            WORDS.say("statistic.at", VietnamTime.minute(clock.instant())));
    Paper paper = new HonourStatisticPaper(statistic, title(statistic), counted).paper();
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return answer(
        FileName.of(paper.title(), wanted).value(),
        MediaType.parseMediaType(wanted.mediaType()),
        Papers.bytes(paper, wanted));
  }

  private static String title(HonourStatistic statistic) {
    return WORDS.say(
        "statistic.by",
        String.join(
            ", ",
            statistic.layout().keys().stream()
                .map(key -> key.words().toLowerCase(Locale.ROOT))
                .toList()));
  }

  @GetMapping(DATA)
  @Requires(Permission.HONOUR_VIEW)
  ResponseEntity<byte[]> data(@RequestParam Map<String, String> asked, Access access) {
    HonourQuestion question = new HonourQuestion(asked);
    HonourStatistic statistic = statistics.count(question.layout(), question.slice(access));
    String json = Trees.json(tree(statistic, question.slice(access)));
    return answer(
        "thong-ke-khen-thuong.json",
        MediaType.APPLICATION_JSON,
        json.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> tree(HonourStatistic statistic, HonourSlice slice) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "tdkt-honours/1");
    tree.put("counted", LocalDate.now(clock).toString());
    tree.put("yearOf", slice.yearOf().name());
    tree.put("keys", statistic.layout().keys().stream().map(HonourDimension::name).toList());
    List<Object> cells = new ArrayList<>();
    for (HonourStatistic.Line line : statistic.lines()) {
      if (statistic.across().isEmpty()) {
        cells.add(cell(line.keys(), line.total()));
      }
      for (int i = 0; i < line.counts().size(); i++) {
        List<HonourKey> keys = new ArrayList<>(line.keys());
        keys.add(statistic.across().get(i));
        cells.add(cell(keys, line.counts().get(i)));
      }
    }
    tree.put("cells", cells);
    tree.put("total", statistic.total());
    return tree;
  }

  private static Map<String, Object> cell(List<HonourKey> keys, long count) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("values", keys.stream().map(HonourKey::value).toList());
    cell.put("labels", keys.stream().map(HonourKey::label).toList());
    cell.put("count", count);
    return cell;
  }

  private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
