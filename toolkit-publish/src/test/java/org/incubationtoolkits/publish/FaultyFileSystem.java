package org.incubationtoolkits.publish;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The real file system, except that changing it fails when {@link Faults} says so. */
final class FaultyFileSystem extends FileSystem {

    /** Decides which changes fail. */
    @FunctionalInterface
    interface Faults {

        /** @param change what is about to be done: a verb and the name of a file */
        void before(String change) throws IOException;
    }

    private final FileSystem real;
    private final Provider provider;

    private FaultyFileSystem(FileSystem real, Faults faults) {
        this.real = real;
        this.provider = new Provider(this, real.provider(), faults);
    }

    /** Returns {@code path} in a file system that fails when {@code faults} says so. */
    static Path path(Path path, Faults faults) {
        return new FaultyFileSystem(path.getFileSystem(), faults).wrap(path);
    }

    private Path wrap(Path path) {
        if (path == null) {
            return null;
        }
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    Object[] plain = arguments == null
                            ? null
                            : Stream.of(arguments).map(FaultyFileSystem::unwrap).toArray();
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path other ? wrap(other) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object unwrap(Object value) {
        if (value instanceof Path path && Proxy.isProxyClass(path.getClass())) {
            return Path.of(path.toString());
        }
        return value;
    }

    private static Path real(Path path) {
        return (Path) unwrap(path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
                .map(this::wrap)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return path -> real.getPathMatcher(pattern).matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }

    private static final class Provider extends FileSystemProvider {

        private final FaultyFileSystem fileSystem;
        private final FileSystemProvider real;
        private final Faults faults;

        Provider(FaultyFileSystem fileSystem, FileSystemProvider real, Faults faults) {
            this.fileSystem = fileSystem;
            this.real = real;
            this.faults = faults;
        }

        private void before(String verb, Path path) throws IOException {
            faults.before(verb + " " + path.getFileName());
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (!options.contains(StandardOpenOption.WRITE)) {
                return real.newByteChannel(real(path), options, attributes);
            }
            before("open", path);
            SeekableByteChannel channel = real.newByteChannel(real(path), options, attributes);
            return new WritingChannel(channel, () -> before("write", path));
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            before("lock", path);
            return real.newFileChannel(real(path), options, attributes);
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            before("make", folder);
            real.createDirectory(real(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            before("delete", path);
            real.delete(real(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            before("copy", target);
            real.copy(real(source), real(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            before("move", target);
            real.move(real(source), real(target), options);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            DirectoryStream<Path> stream =
                    real.newDirectoryStream(real(folder), path -> filter.accept(fileSystem.wrap(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    Iterator<Path> paths = stream.iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return paths.hasNext();
                        }

                        @Override
                        public Path next() {
                            return fileSystem.wrap(paths.next());
                        }
                    };
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return real.isSameFile(real(path), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real.isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real.getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            real.checkAccess(real(path), modes);
        }

        @Override
        public Path readSymbolicLink(Path link) throws IOException {
            return fileSystem.wrap(real.readSymbolicLink(real(link)));
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return real.getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            real.setAttribute(real(path), attribute, value, options);
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException("there is one for each test");
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return fileSystem;
        }

        @Override
        public Path getPath(URI uri) {
            return fileSystem.wrap(Path.of(uri));
        }
    }

    /** What is done before each write. */
    @FunctionalInterface
    private interface Check {
        void run() throws IOException;
    }

    private record WritingChannel(SeekableByteChannel real, Check check) implements SeekableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            check.run();
            return real.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return real.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            return real.position(position);
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            return real.truncate(size);
        }

        @Override
        public boolean isOpen() {
            return real.isOpen();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
