"""The system calls that judged code may make.

An allow-list: a call that is not named here answers ENOSYS, as on an older kernel, so that runtimes take
their fallback and a call that some later kernel adds is closed before anyone has heard of it.
Left out on purpose, with what each would open:
  ptrace, process_vm_*, kcmp, pidfd_getfd            reading and steering other processes
  mount, umount2, pivot_root, chroot, fsopen, ...    another view of the file system
  unshare, setns, clone3, clone with CLONE_NEW*      new namespaces, and with them new capabilities
                                                     (clone3 hides its flags in memory, where no filter can look)
  bpf, perf_event_open, userfaultfd, io_uring_*      large kernel surfaces with a history of holes
  keyctl, add_key, request_key                       keyrings are not namespaced
  socket, connect, bind, ...                         no network is needed, not even an empty one
  shmget, msgget, semget, mq_open, memfd_create      memory that outlives or hides from its maker
  mmap of shared memory without a file               the same, where no control group counts it
  setuid, setgid, capset, setgroups, ...             there is nothing to become
  setpriority, sched_setscheduler, sched_setaffinity taking time from the neighbours
  splice, tee, vmsplice                              pages of files in pipes ("dirty pipe")
  modify_ldt                                         segments of their own, with a history of holes
  personality, kexec_load, init_module, reboot, swapon, quotactl, acct, syslog, iopl, ...   administration
  open_by_handle_at, name_to_handle_at               opening files around the mounts
"""

import ctypes
import os
from functools import cache

from .facts import SandboxError

# Each group's key is the reason why its calls are open.
ALLOWED = {
    "files": """
        read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek open openat openat2 creat close
        close_range stat lstat fstat newfstatat statx statfs fstatfs access faccessat faccessat2 readlink readlinkat
        getdents getdents64 dup dup2 dup3 fcntl flock fsync fdatasync sync_file_range truncate ftruncate fallocate
        fadvise64 rename renameat renameat2 mkdir mkdirat rmdir link linkat symlink symlinkat unlink unlinkat chmod
        fchmod fchmodat fchmodat2 umask utime utimes utimensat futimesat getcwd chdir fchdir copy_file_range sendfile
        getxattr lgetxattr fgetxattr listxattr flistxattr llistxattr readahead mknod mknodat chown fchown
        lchown fchownat""",
    "memory": """
        brk munmap mremap mprotect madvise mincore msync mlock munlock mlock2 membarrier pkey_alloc pkey_free
        pkey_mprotect get_mempolicy arch_prctl""",
    "processes and threads": """
        fork vfork execve execveat exit exit_group wait4 waitid getpid getppid gettid getpgid getpgrp getsid setpgid
        setsid set_tid_address set_robust_list get_robust_list rseq futex futex_waitv sched_yield sched_getaffinity
        sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min getpriority getcpu prctl
        prlimit64 getrlimit setrlimit getrusage times kill tkill tgkill pidfd_open pidfd_send_signal pause""",
    "signals": """
        rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend rt_sigqueueinfo
        rt_tgsigqueueinfo sigaltstack signalfd signalfd4 restart_syscall""",
    "time": """
        clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time alarm getitimer setitimer timer_create
        timer_settime timer_gettime timer_getoverrun timer_delete timerfd_create timerfd_settime timerfd_gettime""",
    "waiting": """
        poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd
        eventfd2 pipe pipe2 inotify_init inotify_init1 inotify_add_watch inotify_rm_watch""",
    # A pair of connected sockets reaches nobody else; Node's child processes talk over one.
    "a process and its own children": """
        sendmsg recvmsg sendto recvfrom shutdown getsockname getsockopt setsockopt getpeername""",
    "identity, read only": """
        getuid geteuid getgid getegid getresuid getresgid getgroups capget uname sysinfo getrandom""",
}

CLONE_NEW_NAMESPACES = 0x7E020080  # CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET

# Of mmap's flags. Memory that is shared without a file is in no process's figures: it stays when all let go of it.
MAP_SHARED, MAP_ANONYMOUS = 0x01, 0x20

AF_UNIX = 1  # other families have pairs too, and the kernel loads their modules for whoever asks

# What terminals, pipes and files are asked for. TIOCSTI (typing into the terminal of the host) is not among them.
IOCTLS = {
    "TCGETS": 0x5401,
    "TIOCGWINSZ": 0x5413,
    "TIOCGPGRP": 0x540F,
    "FIONREAD": 0x541B,
    "FIONBIO": 0x5421,
    "FIONCLEX": 0x5450,
    "FIOCLEX": 0x5451,
}

_ALLOW = 0x7FFF0000
_ENOSYS = 0x00050000 | 38
_EQUAL, _MASKED_EQUAL = 4, 7


class _Comparison(ctypes.Structure):
    _fields_ = [
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("a", ctypes.c_uint64),
        ("b", ctypes.c_uint64),
    ]


@cache
def program(*, shared_memory: bool = True) -> bytes:
    """The filter as BPF, as bubblewrap's --seccomp reads it. SandboxError when libseccomp is missing.

    `shared_memory`: without it none can be had but from files.
    """
    try:
        library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    except OSError as error:
        raise SandboxError("libseccomp is missing: install the package libseccomp2") from error
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.POINTER(_Comparison),
    ]
    library.seccomp_export_bpf.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.seccomp_release.argtypes = [ctypes.c_void_p]
    context = library.seccomp_init(_ENOSYS)

    def allow(name: str, *comparisons: _Comparison) -> None:
        number = library.seccomp_syscall_resolve_name(name.encode())
        if number < 0:  # not a call of this architecture, or newer than this libseccomp
            return
        array = (_Comparison * len(comparisons))(*comparisons)
        if library.seccomp_rule_add_array(context, _ALLOW, number, len(comparisons), array) != 0:
            raise SandboxError(f"libseccomp refused the rule for {name}")

    for names in ALLOWED.values():
        for name in names.split():
            allow(name)
    allow("mmap", _Comparison(3, _MASKED_EQUAL, MAP_SHARED, 0))
    allow("mmap", _Comparison(3, _MASKED_EQUAL, MAP_SHARED | MAP_ANONYMOUS, MAP_SHARED))
    if shared_memory:
        allow("mmap", _Comparison(3, _MASKED_EQUAL, MAP_SHARED | MAP_ANONYMOUS, MAP_SHARED | MAP_ANONYMOUS))
    allow("socketpair", _Comparison(0, _EQUAL, AF_UNIX, 0))
    allow("clone", _Comparison(0, _MASKED_EQUAL, CLONE_NEW_NAMESPACES, 0))
    for request in IOCTLS.values():
        allow("ioctl", _Comparison(1, _EQUAL, request, 0))

    descriptor = os.memfd_create("seccomp")
    try:
        library.seccomp_export_bpf(context, descriptor)
        os.lseek(descriptor, 0, os.SEEK_SET)
        return os.read(descriptor, 1 << 20)
    finally:
        os.close(descriptor)
        library.seccomp_release(context)
