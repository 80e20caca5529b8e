import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures a library on a template that FillingBenchmark wrote; prints JSON. */
final class Fill {
  private static final int WARM = 50;

  /** Fills the template with one record. */
  interface Engine {
    void fill(Map<String, Object> record, ByteArrayOutputStream out) throws Exception;
  }

  private Fill() {}

  /** ENGINE VERSION TEMPLATE VALUES.tsv OUTPUT */
  public static void main(String[] arguments) throws Exception {
    byte[] template = Files.readAllBytes(Path.of(arguments[2]));
    Engine engine =
        switch (arguments[0]) {
          case "poi-tl" -> new PoiTl(template);
          case "jasperreports" -> new Jasper(template);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    List<Map<String, Object>> records = records(Path.of(arguments[3]));
    for (int i = 0; i < WARM; i++) {
      engine.fill(records.get(i % records.size()), new ByteArrayOutputStream());
    }
    List<Long> nanos = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map<String, Object> record : records) {
      long start = System.nanoTime();
      out.reset();
      engine.fill(record, out);
      nanos.add(System.nanoTime() - start);
    }
    Files.write(Path.of(arguments[4]), out.toByteArray());
    System.out.println("{\"version\":\"" + arguments[1] + "\",\"nanos\":" + nanos + "}");
  }

  private static List<Map<String, Object>> records(Path file) throws IOException {
    List<Map<String, Object>> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, Object> record = new LinkedHashMap<>();
      String[] values = line.split("\t", -1);
      for (int place = 0; place < values.length; place++) {
        record.put("c" + place, values[place]);
      }
      records.add(record);
    }
    return records;
  }
}
