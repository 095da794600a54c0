package dev.stele.link;

/**
 * A place in a file.
 *
 * @param line from 1; 0 if it is not known
 * @param column from 1, in characters; 0 if it is not known
 */
record FilePosition(int line, int column) {
    static final FilePosition UNKNOWN = new FilePosition(0, 0);

    /** What stands before a link's target in Markdown, HTML and running text. */
    private static final String BEFORE = "([<\"'= \t|";

    private static final String BEHIND = ")]>\"'| \t\n";

    /**
     * Where a file has the target of a link.
     *
     * @param before how many times the target stands before the one that is meant
     */
    static FilePosition ofTarget(String target, int before, String file) {
        FilePosition position = find(target, before, file);
        return position.equals(UNKNOWN)
                ? find(target.replace("&", "&amp;"), before, file)
                : position;
    }

    private static FilePosition find(String target, int before, String file) {
        int times = 0;
        int at = target.isEmpty() ? -1 : file.indexOf(target);
        while (at >= 0) {
            int end = at + target.length();
            boolean whole =
                    (at == 0 || BEFORE.indexOf(file.charAt(at - 1)) >= 0)
                            && (end == file.length() || BEHIND.indexOf(file.charAt(end)) >= 0);
            if (whole && times++ == before) {
                return of(at, file);
            }
            at = file.indexOf(target, end);
        }
        return UNKNOWN;
    }

    private static FilePosition of(int at, String file) {
        int lineStart = file.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int line = 1 + (int) file.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new FilePosition(line, 1 + file.codePointCount(Math.min(lineStart, at), at));
    }
}
