"""The system calls that a worker may not make, as a program for the kernel.

The program is made here, by libseccomp (through pyseccomp, its binding), and only put in place by
the worker: it needs nothing but the bytes. Whatever is not listed is allowed; TensorFlow alone uses
some hundred calls. What is listed acts on objects that neither the worker's user nor Landlock
fences off: the network, other processes, kernel objects without a path, and ways to make new
namespaces.
"""

from __future__ import annotations

import errno
import tempfile
from functools import cache

NETWORK = "socket connect bind listen accept accept4".split()
OTHER_PROCESSES = (
    "ptrace process_vm_readv process_vm_writev process_madvise process_mrelease kcmp pidfd_open "
    "pidfd_getfd pidfd_send_signal migrate_pages move_pages"
).split()
KERNEL_OBJECTS = (
    "keyctl add_key request_key shmget shmat shmctl shmdt semget semop semtimedop semctl msgget "
    "msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr "
    "flock io_uring_setup io_uring_enter io_uring_register bpf perf_event_open userfaultfd "
    "memfd_create memfd_secret fanotify_init fanotify_mark name_to_handle_at open_by_handle_at "
    "lookup_dcookie"
).split()
NAMESPACES = (
    "unshare setns mount umount2 pivot_root chroot mount_setattr move_mount open_tree fsopen "
    "fsmount fsconfig fspick open_tree_attr"
).split()
MACHINE = (
    "kexec_load kexec_file_load init_module finit_module delete_module reboot swapon swapoff "
    "quotactl quotactl_fd syslog acct settimeofday clock_settime clock_adjtime adjtimex stime "
    "sethostname setdomainname iopl ioperm vhangup nfsservctl uselib personality"
).split()
METADATA = (
    "chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat "
    "setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat"
).split()
"""Landlock has no rights for these; they matter where the worker owns files of the grader's."""
NEWER = {"mount_setattr": 442, "quotactl_fd": 443, "memfd_secret": 447, "process_mrelease": 448}
NEWER |= {"fchmodat2": 452, "setxattrat": 463, "removexattrat": 466, "open_tree_attr": 467}
"""Calls that an older libseccomp has no name for; these have one number on every architecture."""
SIGNALS = "kill tkill tgkill rt_sigqueueinfo rt_tgsigqueueinfo".split()
SCHEDULING = "sched_setaffinity sched_setscheduler sched_setparam sched_setattr".split()
PRIO_PROCESS, IOPRIO_WHO_PROCESS = 0, 1

CLONE_NEW_ANY = 0x7E020080
CLONE_THREAD = 0x00010000
AF_UNIX = 1
SHARED_ANONYMOUS = 0x21  # MAP_SHARED | MAP_ANONYMOUS
PR_SET_PDEATHSIG = 1
LOCKS = (5, 6, 7, 13, 14, 36, 37, 38, 1024)  # F_GETLK to F_SETLKW, 32 and 64 bit; OFD; F_SETLEASE


@cache
def program(same_user: bool, scoped: bool, card: bool = False) -> bytes:
    """The filter in the form of ``prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER)``; empty for none.

    Args:
        same_user: the worker runs as the grader's own user: it must not start processes, which
            nobody could be sure to find again, nor touch the metadata of that user's files or the
            limits and priorities of that user's processes.
        scoped: Landlock keeps the worker's signals inside.
        card: the worker uses a graphics card. CUDA needs memory that is shared or has a descriptor;
            how much there is of it is then watched from outside.

    Returns:
        Instructions of classic BPF, eight bytes each (``linux/filter.h``).
    """
    try:
        import pyseccomp
    except (ImportError, RuntimeError, OSError):  # the package, or the C library below it
        return b""
    refused = pyseccomp.ERRNO(errno.EPERM)
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    # a call of another architecture (32 bit on a 64-bit kernel) ends the process: the default

    def refuse(name: str, *arguments: object, action: int = refused) -> None:
        number = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name)
        number = NEWER.get(name, number) if number < 0 else number
        if number >= 0:  # this architecture has it
            rules.add_rule(action, number, *arguments)

    names = [*NETWORK, *OTHER_PROCESSES, *KERNEL_OBJECTS, *NAMESPACES, *MACHINE]
    if same_user:
        names += ["fork", "vfork"]
        names += [] if scoped else SIGNALS
        # a process of the same user is told apart from the own one (0) only here
        for name in ("prlimit64", *SCHEDULING):
            refuse(name, pyseccomp.Arg(0, pyseccomp.NE, 0))
        for name, own in (("setpriority", PRIO_PROCESS), ("ioprio_set", IOPRIO_WHO_PROCESS)):
            refuse(name, pyseccomp.Arg(0, pyseccomp.NE, own))
            refuse(name, pyseccomp.Arg(1, pyseccomp.NE, 0))
        for name in METADATA:  # answered as if done: shutil.copy, say, gives a copy its mode
            refuse(name, action=pyseccomp.ERRNO(0))
    for name in names:
        if not (card and name == "memfd_create"):
            refuse(name)
    # its arguments cannot be looked at; with this answer the C library uses clone
    refuse("clone3", action=pyseccomp.ERRNO(errno.ENOSYS))
    for bit in range(32):
        if CLONE_NEW_ANY >> bit & 1:
            refuse("clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, 1 << bit, 1 << bit))
    if same_user:
        refuse("clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, CLONE_THREAD, 0))
    # memory that no process is seen to use: filled by children that have ended
    if not card:
        refuse("mmap", pyseccomp.Arg(3, pyseccomp.MASKED_EQ, SHARED_ANONYMOUS, SHARED_ANONYMOUS))
    refuse("socketpair", pyseccomp.Arg(0, pyseccomp.NE, AF_UNIX))
    # the signal that ends it with the warm parent stays set
    refuse("prctl", pyseccomp.Arg(0, pyseccomp.EQ, PR_SET_PDEATHSIG))
    for command in LOCKS:  # a lock on a library's file could be seen by another submission
        refuse("fcntl", pyseccomp.Arg(1, pyseccomp.EQ, command))
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()
