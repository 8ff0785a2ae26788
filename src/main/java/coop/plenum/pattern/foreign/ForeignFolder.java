package coop.plenum.pattern.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The Markdown files of a folder that others wrote. Nothing is read that lies outside of it, whatever links say, and
 * nothing that is too large to be a pattern.
 */
public final class ForeignFolder {
    /** Real patterns reach 300 kB. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final int DEEPEST = 12;
    private static final String ENDING = ".md";

    private final Path root;
    private final List<String> files = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    private ForeignFolder(Path root) {
        this.root = root;
    }

    /** Looks through the folder, without opening a file; throws IOException where there is no such folder. */
    public static ForeignFolder at(Path folder) throws IOException {
        ForeignFolder found = new ForeignFolder(folder.toRealPath());
        if (!Files.isDirectory(found.root)) throw new IOException("is no folder");
        Files.walkFileTree(found.root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, found.new Visit());
        found.files.sort(null);
        return found;
    }

    /** The files that may be read, in the order of their paths within the folder. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** The files that must not be read. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** What stands in one of the files; it may have grown since it was found. */
    public byte[] content(String file) throws IOException {
        Path path = root.resolve(file).toRealPath();
        if (!path.startsWith(root) || !Files.isRegularFile(path)) throw new IOException("leads out of the folder");
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new IOException(tooLarge());
            return content;
        }
    }

    private static String tooLarge() {
        return "is larger than " + LARGEST / 1024 + " kB";
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = PlainText.line(root.relativize(file).toString().replace('\\', '/'), 500);
            boolean elsewhere = attributes.isSymbolicLink() && Files.isDirectory(file);
            if (!elsewhere && !name.endsWith(ENDING)) return FileVisitResult.CONTINUE;
            String wrong = wrong(attributes);
            if (wrong.isEmpty()) files.add(root.relativize(file).toString());
            else refused.add(new Refused(name, 0, wrong));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            refused.add(new Refused(root.relativize(file).toString(), 0, "cannot be opened"));
            return FileVisitResult.CONTINUE;
        }

        /** Why this file must not be opened; empty where it may. */
        private String wrong(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) return "is a link to another place";
            if (!attributes.isRegularFile()) return "is no file";
            return attributes.size() > LARGEST ? tooLarge() : "";
        }
    }
}
