package dev.rapport.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A step of the build: turns the lambdas of compiled classes into classes of their own, and the equality of records into
 * methods, as a person would have written them. Java makes both when they are first met; before Java 25 no archive can
 * spare it the linking, and a thousand lambdas are a twelfth of a small report. The tests run on what this step leaves, as
 * users do.
 *
 * <p>The new classes belong to the nest of the class they come from (JEP 181), so that they may call its private methods.
 */
public final class EarlyLinking {
    private static final String MARK = "$Lambda";

    private final Path root;
    private final Map<String, byte[]> changed = new TreeMap<>();
    /** What an earlier build made of lambdas that are there no more. */
    private final Set<String> left = new TreeSet<>();

    private EarlyLinking(Path root) {
        this.root = root;
    }

    /** Argument: the folder of the compiled classes, which are changed in place. */
    public static void main(String[] args) throws IOException {
        EarlyLinking step = new EarlyLinking(Path.of(args[0]));
        step.turn();
        step.nest();
        step.write();
    }

    private void turn() throws IOException {
        for (String name : names()) {
            ClassReader from = new ClassReader(bytes(name));
            ClassWriter to = new ClassWriter(0);
            Turning turning = new Turning(to, name);
            from.accept(turning, 0);
            if (turning.count > 0 || !turning.records.isEmpty()) {
                changed.put(name, to.toByteArray());
            }
        }
    }

    /** Tells the host of each nest which classes have joined it now; it knows those of an earlier build. */
    private void nest() throws IOException {
        Map<String, Set<String>> joined = new TreeMap<>();
        Set<String> all = new HashSet<>(names());
        all.addAll(changed.keySet());
        for (String name : all) {
            if (name.contains(MARK)) {
                new ClassReader(bytes(name))
                        .accept(
                                new ClassVisitor(ASM9) {
                                    @Override
                                    public void visitNestHost(String host) {
                                        joined.computeIfAbsent(host, any -> new TreeSet<>())
                                                .add(name);
                                    }
                                },
                                0);
            }
        }
        for (Map.Entry<String, Set<String>> nest : joined.entrySet()) {
            if (!all.contains(nest.getKey())) {
                left.addAll(nest.getValue());
                continue;
            }
            ClassWriter to = new ClassWriter(0);
            new ClassReader(bytes(nest.getKey()))
                    .accept(
                            new ClassVisitor(ASM9, to) {
                                @Override
                                public void visitNestMember(String member) {
                                    nest.getValue().remove(member);
                                    super.visitNestMember(member);
                                }

                                @Override
                                public void visitEnd() {
                                    for (String lambda : nest.getValue()) {
                                        if (changed.containsKey(lambda)) {
                                            super.visitNestMember(lambda);
                                        } else {
                                            left.add(lambda);
                                        }
                                    }
                                    super.visitEnd();
                                }
                            },
                            0);
            changed.put(nest.getKey(), to.toByteArray());
        }
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> one : changed.entrySet()) {
            Files.write(root.resolve(one.getKey() + ".class"), one.getValue());
        }
        for (String gone : left) {
            Files.delete(root.resolve(gone + ".class"));
        }
    }

    private Collection<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private byte[] bytes(String name) throws IOException {
        byte[] known = changed.get(name);
        return known == null ? Files.readAllBytes(root.resolve(name + ".class")) : known;
    }

    /** Copies a class, with a call of a new class where a lambda was to be linked. */
    private final class Turning extends ClassVisitor {
        private final String name;
        private final List<Equality> records = new ArrayList<>();
        private String host;
        private int count;

        Turning(ClassVisitor to, String name) {
            super(ASM9, to);
            this.name = name;
            this.host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodVisitor to = super.visitMethod(access, method, descriptor, signature, exceptions);
            return new MethodVisitor(ASM9, to) {
                @Override
                public void visitInvokeDynamicInsn(
                        String method, String descriptor, Handle bootstrap, Object... arguments) {
                    // Lambdas that ask for more than a plain one, as to be serialised, stay as they are.
                    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                            && bootstrap.getName().equals("metafactory")) {
                        String lambda = name + MARK + count++;
                        changed.put(lambda, new Lambda(lambda, host, method, descriptor, arguments).bytes());
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, "of", descriptor, false);
                    } else if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")
                            && !method.equals("toString")) {
                        // Written after the method that is being visited.
                        Handle[] components = Stream.of(arguments)
                                .filter(Handle.class::isInstance)
                                .toArray(Handle[]::new);
                        records.add(new Equality(method, descriptor, name, components));
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, name, "$" + method, descriptor, false);
                    } else {
                        super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            records.forEach(one -> one.write(cv));
            super.visitEnd();
        }
    }

    /**
     * Equality of a record, or the hash code that goes with it, as a static method.
     *
     * @see java.lang.runtime.ObjectMethods
     */
    private record Equality(String method, String descriptor, String name, Handle[] components) {
        /** Two values of two words, and nothing beside them. */
        private static final int STACK = 4;

        void write(ClassVisitor to) {
            MethodVisitor code =
                    to.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, "$" + method, descriptor, null, null);
            code.visitCode();
            if (method.equals("hashCode")) {
                hash(code);
            } else {
                compare(code);
            }
            code.visitMaxs(STACK, Type.getArgumentTypes(descriptor).length);
            code.visitEnd();
        }

        private void hash(MethodVisitor code) {
            code.visitInsn(Opcodes.ICONST_0);
            for (Handle component : components) {
                code.visitIntInsn(Opcodes.BIPUSH, 31);
                code.visitInsn(Opcodes.IMUL);
                load(code, 0, component);
                Type type = Type.getType(component.getDesc());
                boolean primitive = Conversion.primitive(type);
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        primitive ? Conversion.box(type) : "java/util/Objects",
                        "hashCode",
                        "(" + (primitive ? type.getDescriptor() : "Ljava/lang/Object;") + ")I",
                        false);
                code.visitInsn(Opcodes.IADD);
            }
            code.visitInsn(Opcodes.IRETURN);
        }

        private void compare(MethodVisitor code) {
            Label other = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, name);
            code.visitJumpInsn(Opcodes.IFEQ, other);
            for (Handle component : components) {
                load(code, 0, component);
                load(code, 1, component);
                Type type = Type.getType(component.getDesc());
                switch (type.getSort()) {
                    case Type.LONG -> {
                        code.visitInsn(Opcodes.LCMP);
                        code.visitJumpInsn(Opcodes.IFNE, other);
                    }
                    case Type.FLOAT, Type.DOUBLE -> {
                        String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                        code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.box(type), "compare", both, false);
                        code.visitJumpInsn(Opcodes.IFNE, other);
                    }
                    case Type.ARRAY, Type.OBJECT -> {
                        String both = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", both, false);
                        code.visitJumpInsn(Opcodes.IFEQ, other);
                    }
                    default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, other);
                }
            }
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(other);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(Opcodes.IRETURN);
        }

        private void load(MethodVisitor code, int local, Handle component) {
            code.visitVarInsn(Opcodes.ALOAD, local);
            if (local > 0) {
                code.visitTypeInsn(Opcodes.CHECKCAST, name);
            }
            code.visitFieldInsn(Opcodes.GETFIELD, name, component.getName(), component.getDesc());
        }
    }

    /** One lambda as a class: what it captured are its fields. See {@link java.lang.invoke.LambdaMetafactory}. */
    private static final class Lambda {
        private final String name;
        private final String method;
        private final String descriptor;
        private final Type[] captured;
        private final Type erased;
        private final Handle body;
        private final Type exact;
        private final ClassWriter to = new ClassWriter(ClassWriter.COMPUTE_MAXS);

        Lambda(String name, String host, String method, String descriptor, Object[] arguments) {
            this.name = name;
            this.method = method;
            this.descriptor = descriptor;
            captured = Type.getArgumentTypes(descriptor);
            erased = (Type) arguments[0];
            body = (Handle) arguments[1];
            exact = (Type) arguments[2];
            String[] implemented = {Type.getReturnType(descriptor).getInternalName()};
            to.visit(Opcodes.V17, ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER, name, null, "java/lang/Object", implemented);
            to.visitNestHost(host);
        }

        byte[] bytes() {
            constructor();
            factory();
            call();
            to.visitEnd();
            return to.toByteArray();
        }

        private String constructorDescriptor() {
            return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        }

        private void constructor() {
            MethodVisitor code = to.visitMethod(ACC_PRIVATE, "<init>", constructorDescriptor(), null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            int local = 1;
            for (int i = 0; i < captured.length; i++) {
                to.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null)
                        .visitEnd();
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
                code.visitFieldInsn(Opcodes.PUTFIELD, name, "captured" + i, captured[i].getDescriptor());
                local += captured[i].getSize();
            }
            end(code, Opcodes.RETURN);
        }

        private void factory() {
            MethodVisitor code = to.visitMethod(ACC_STATIC, "of", descriptor, null, null);
            code.visitCode();
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int local = 0;
            for (Type type : captured) {
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
                local += type.getSize();
            }
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorDescriptor(), false);
            end(code, Opcodes.ARETURN);
        }

        private void call() {
            MethodVisitor code = to.visitMethod(ACC_PUBLIC, method, erased.getDescriptor(), null, null);
            code.visitCode();
            boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (creates) {
                code.visitTypeInsn(Opcodes.NEW, body.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            Conversion conversion = new Conversion(code);
            List<Type> wanted = wanted(creates);
            for (int i = 0; i < captured.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, "captured" + i, captured[i].getDescriptor());
                conversion.convert(captured[i], captured[i], wanted.get(i));
            }
            Type[] given = erased.getArgumentTypes();
            int local = 1;
            for (int i = 0; i < given.length; i++) {
                code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
                conversion.convert(given[i], exact.getArgumentTypes()[i], wanted.get(captured.length + i));
                local += given[i].getSize();
            }
            code.visitMethodInsn(operation(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type returned = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
            Type result = erased.getReturnType();
            if (result.getSort() != Type.VOID) {
                conversion.convert(returned, exact.getReturnType(), result);
            } else if (returned.getSize() > 0) {
                code.visitInsn(returned.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
            }
            end(code, result.getOpcode(Opcodes.IRETURN));
        }

        /** The types that the body is called with, the object first whose method it is. */
        private List<Type> wanted(boolean creates) {
            Stream<Type> types = Stream.of(Type.getArgumentTypes(body.getDesc()));
            boolean bare = creates || body.getTag() == Opcodes.H_INVOKESTATIC;
            return (bare ? types : Stream.concat(Stream.of(Type.getObjectType(body.getOwner())), types)).toList();
        }

        private int operation() {
            return switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                // A private method of the same nest is called like any other; javac has made lambdas of calls of
                // super's.
                default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void end(MethodVisitor code, int operation) {
            code.visitInsn(operation);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    /** Makes of a value on the stack one of another type, as assignment does: cast, boxed, unboxed, widened. */
    private record Conversion(MethodVisitor code) {
        private static final Map<String, Type> BOXES = Map.of(
                "java/lang/Boolean", Type.BOOLEAN_TYPE,
                "java/lang/Byte", Type.BYTE_TYPE,
                "java/lang/Character", Type.CHAR_TYPE,
                "java/lang/Short", Type.SHORT_TYPE,
                "java/lang/Integer", Type.INT_TYPE,
                "java/lang/Long", Type.LONG_TYPE,
                "java/lang/Float", Type.FLOAT_TYPE,
                "java/lang/Double", Type.DOUBLE_TYPE);

        /** @param exact what the value is known to be, though the code says only {@code from} */
        void convert(Type from, Type exact, Type to) {
            if (primitive(from) && primitive(to)) {
                widen(from, to);
            } else if (primitive(from)) {
                String box = box(from);
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
            } else if (primitive(to)) {
                String box = isBox(exact) ? exact.getInternalName() : isBox(from) ? from.getInternalName() : box(to);
                Type inside = BOXES.get(box);
                code.visitTypeInsn(Opcodes.CHECKCAST, box);
                code.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        box,
                        inside.getClassName() + "Value",
                        "()" + inside.getDescriptor(),
                        false);
                widen(inside, to);
            } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
            }
        }

        private static boolean primitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static boolean isBox(Type type) {
            return type.getSort() == Type.OBJECT && BOXES.containsKey(type.getInternalName());
        }

        private static String box(Type primitive) {
            return BOXES.entrySet().stream()
                    .filter(box -> box.getValue().equals(primitive))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        private void widen(Type from, Type to) {
            boolean small = from.getSort() <= Type.INT;
            if (from.equals(to) || (small && to.getSort() <= Type.INT)) {
                return;
            }
            int operation = switch (to.getSort()) {
                case Type.LONG -> Opcodes.I2L;
                case Type.FLOAT -> small ? Opcodes.I2F : Opcodes.L2F;
                default -> small ? Opcodes.I2D : from.getSort() == Type.LONG ? Opcodes.L2D : Opcodes.F2D;
            };
            code.visitInsn(operation);
        }
    }
}
