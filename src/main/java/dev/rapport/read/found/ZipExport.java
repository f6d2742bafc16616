package dev.rapport.read.found;

import dev.rapport.read.csv.ByteSource;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip as LinkedIn sends it, read in place through its central directory and never unpacked to disk. Only entries that may
 * be tables are read; an export in a zip inside the zip (as browsers and mailers make it) is found one level deep.
 */
public final class ZipExport implements ExportSource {
    private final ZipFile zip;
    private final String archive;
    private final ArchiveLimits limits = new ArchiveLimits();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    /** Why a zip inside could not be read. */
    private Optional<CannotRead> failure = Optional.empty();

    private ZipExport(ZipFile zip, String archive) {
        this.zip = zip;
        this.archive = archive;
    }

    public static ZipExport open(Path path) throws IOException, CannotRead {
        ZipExport export = new ZipExport(Archive.open(path), path.getFileName().toString());
        try {
            export.list();
            return export;
        } catch (IOException | CannotRead | RuntimeException failure) {
            export.close();
            throw failure;
        }
    }

    private void list() throws IOException, CannotRead {
        limits.entries(archive, zip.size());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Archive.entries(zip)) {
            Optional<String> safe = safe(entry.getName());
            if (safe.isEmpty()) {
                continue;
            }
            String name = safe.get();
            boolean nested = Archive.isZip(name);
            if ((nested || ExportSource.mayBeTable(base(name))) && !names.add(entry.getName())) {
                throw new CannotRead(
                        archive + " holds two files of one name (" + name + "); which is meant is unclear.");
            }
            if (nested) {
                try {
                    nested(entry, name);
                } catch (ZipException damaged) {
                    failure = Optional.of(ReadFailure.damagedArchive(archive, damaged));
                    remarks.add(damaged.getMessage() + " and was passed over");
                } catch (CannotRead unusable) {
                    failure = Optional.of(unusable);
                    remarks.add(base(name) + " inside the zip was passed over");
                }
            } else if (ExportSource.mayBeTable(base(name))) {
                parts.add(
                        new Entry(name, entry.getSize(), written(entry), () -> open(entry, entry.getCompressedSize())));
            }
        }
        if (parts.isEmpty() && failure.isPresent()) {
            throw failure.get();
        }
        parts.sort(Comparator.comparing(Part::folder).thenComparing(Part::name));
    }

    /** The name of an entry with slashes between folders; nothing if it is a folder, the Mac's own, or leads elsewhere. */
    private Optional<String> safe(String written) {
        String name = written.replace('\\', '/');
        if (name.endsWith("/") || name.startsWith("__MACOSX/")) {
            return Optional.empty();
        }
        boolean odd = name.startsWith("/")
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || List.of(name.split("/")).contains("..");
        if (odd) {
            remarks.add("an entry with an unsafe name was passed over");
        }
        return odd ? Optional.empty() : Optional.of(name);
    }

    /** A zip inside the zip, as it is packed: its few megabytes are held in memory, and its tables read from there. */
    private void nested(ZipEntry outer, String within) throws IOException, CannotRead {
        Optional<byte[]> packed;
        // A zip of much the same bytes may be packed a thousandfold; what it may have of memory bounds it.
        try (InputStream in = open(outer, Long.MAX_VALUE)) {
            packed = limits.hold(in);
        }
        if (packed.isEmpty()) {
            failure = Optional.of(
                    new CannotRead(archive + " holds another zip of more than 64 MB; unpack it once and try again."));
            remarks.add(base(within) + " inside the zip is larger than 64 MB and was passed over");
            return;
        }
        for (NestedZip.Entry entry : NestedZip.entries(packed.get(), archive + "/" + within, limits)) {
            Optional<String> safe = safe(entry.name());
            if (safe.isPresent() && ExportSource.mayBeTable(base(safe.get()))) {
                parts.add(new Entry(
                        within + "/" + safe.get(), entry.size(), entry.written(), () -> entry.open(base(safe.get()))));
            }
        }
    }

    private static Optional<LocalDate> written(ZipEntry entry) {
        try {
            return Optional.ofNullable(entry.getTimeLocal()).map(LocalDateTime::toLocalDate);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private InputStream open(ZipEntry entry, long packed) throws IOException {
        String name = base(entry.getName().replace('\\', '/'));
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException(name + " cannot be opened inside the zip");
        }
        return new CheckedEntry(in, name, packed, entry.getSize(), entry.getCrc(), limits);
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A file in the zip, or in a zip inside it. */
    private record Entry(String path, long size, Optional<LocalDate> written, ByteSource content) implements Part {
        @Override
        public String name() {
            return base(path);
        }

        @Override
        public String folder() {
            return ZipExport.folder(path);
        }

        @Override
        public InputStream open() throws IOException {
            return content.open();
        }
    }
}
