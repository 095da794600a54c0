package dev.stele.cli;

import dev.stele.read.UnreadableCorpusException;
import dev.stele.render.InvalidThemeException;
import dev.stele.write.ForeignFolderException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells a person why the command could not do its work; a stack trace only for a fault of ours. */
final class Faults implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (fault instanceof InvalidCorpusException || fault instanceof InvalidThemeException) {
            return ExitCode.USAGE;
        }
        if (fault instanceof UnreadableCorpusException unreadable) {
            err.println(unreadable.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (fault instanceof ForeignFolderException foreign) {
            err.println("error: " + foreign.getMessage() + " [foreign-folder]");
            err.println(
                    "    fix: choose another folder with `-o FOLDER`, or empty this one yourself");
            return ExitCode.UNREADABLE;
        }
        if (fault instanceof UncheckedIOException unchecked) {
            IOException cause = unchecked.getCause();
            err.println("error: the site cannot be written: " + cause + " [unwritable-site]");
            err.println(
                    "    fix: make room or allow writing there, or choose another folder with"
                            + " `-o`");
            return ExitCode.UNREADABLE;
        }
        err.println("error: Stele failed; the last good site is as it was [fault]");
        err.println("    fix: report this with the lines below");
        fault.printStackTrace(err);
        return ExitCode.FAULT;
    }
}
