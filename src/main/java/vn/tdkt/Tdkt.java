package vn.tdkt;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tdkt.backup.BackupFault;
import vn.tdkt.database.DatabaseFault;
import vn.tdkt.kernel.Words;

/** The commands that need Java; the script {@code ./tdkt} calls this class and knows the others. */
public final class Tdkt {
  private Tdkt() {}

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    int code = run(List.of(arguments));
    if (code != Run.STAYS) {
      System.exit(code);
    }
  }

  private static int run(List<String> arguments) {
    try {
      String name = arguments.isEmpty() ? "" : arguments.getFirst();
      Command command =
          Command.named(name).orElseThrow(() -> UsageFault.because("usage.unknown", name));
      List<String> rest = arguments.subList(1, arguments.size());
      Options options = Options.of(command, rest, System.getenv());
      if (command != Command.RUN) {
        System.setProperty("logback.configurationFile", "logback-commands.xml");
      }
      return switch (command) {
        case RUN -> new Run(options).start();
        case SCORE -> new ScoreFile(options).score().number();
        case CHECK -> new CheckFile(options).check().number();
        case BACKUP -> new Keeping(options).backup().number();
        case RESTORE -> new Keeping(options).restore().number();
      };
    } catch (UsageFault | BackupFault e) {
      return end(e, ExitCode.UNREADABLE);
    } catch (DatabaseFault e) {
      return end(e, ExitCode.MISSING);
    } catch (RuntimeException e) {
      return end(e, ExitCode.OUR_FAULT);
    }
  }

  private static int end(RuntimeException fault, ExitCode code) {
    System.err.println(
        code == ExitCode.OUR_FAULT
            ? Words.of("tdkt").say("fault.ours", innermost(fault))
            : fault.getMessage());
    return code.number();
  }

  private static Throwable innermost(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null ? fault : innermost(cause);
  }
}
