// What the system is asked to do with files, and what is made of its refusals.

#include "stores.hpp"

#include "ladder/store/disk.hpp"
#include "ladder/store/problem.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <functional>
#include <iterator>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <set>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

using namespace ladder;
using namespace ladder::store;
using stores::contentOf;
namespace fs = std::filesystem;

namespace {

/// Makes a new file in a folder that is there.
void writeFile(const fs::path& file, const std::string& content) {
    const package::File files[] = {{file.filename().string(), content}};
    fillFolder(file.parent_path(), files);
}

/// With what a call fails.
template<class Call>
std::error_code failureOf(Call call) {
    try {
        call();
    } catch (const std::system_error& failure) {
        return failure.code();
    }
    return {};
}

/// With what an action fails, 0 for nothing, in a process in which the system refuses one of its calls.
int failureWithout(long call, int error, const std::function<void()>& action) {
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{std::size(filter), filter};
    const auto child = fork();
    if (child == 0) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
            _exit(255);
        _exit(failureOf(action).value());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

std::error_code systemError(int number) {
    return {number, std::system_category()};
}

} // namespace

TEST_CASE("disk: a file is made, and never written over", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "a.csv";
    writeFile(file, "first");
    CHECK(contentOf(file) == "first");
    CHECK(failureOf([&] { writeFile(file, "2"); }) == std::errc::file_exists);
    CHECK(contentOf(file) == "first");
    SECTION("also where it has nothing in it") {
        writeFile(folder.path() / "empty", "");
        CHECK(fs::file_size(folder.path() / "empty") == 0);
        CHECK(failureOf([&] { writeFile(folder.path() / "empty", "x"); }) == std::errc::file_exists);
    }
    SECTION("also through a link") {
        fs::create_symlink("elsewhere", folder.path() / "link");
        CHECK(failureOf([&] { writeFile(folder.path() / "link", "x"); }) == std::errc::file_exists);
        CHECK_FALSE(fs::exists(folder.path() / "elsewhere"));
    }
    SECTION("and where there is no folder it says so") {
        CHECK(failureOf([&] { writeFile(folder.path() / "b/a.csv", "x"); }) ==
              std::errc::no_such_file_or_directory);
    }
}

TEST_CASE("disk: only a folder is flushed as one", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "a.csv";
    writeFile(file, "x");
    CHECK_FALSE(failureOf([&] { flushFolder(folder.path()); }));
    CHECK(failureOf([&] { flushFolder(file); }) == std::errc::not_a_directory);
    CHECK(failureOf([&] { flushFolder(folder.path() / "b"); }) == std::errc::no_such_file_or_directory);
}

TEST_CASE("disk: a file system that cannot flush a folder is no failure", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto flushed = [&](int error) {
        return failureWithout(SYS_fsync, error, [&] { flushFolder(folder.path()); });
    };
    CHECK(flushed(EINVAL) == 0);
    CHECK(flushed(EOPNOTSUPP) == 0);
    CHECK(flushed(EIO) == EIO);
    CHECK(flushed(ENOSPC) == ENOSPC);
}

TEST_CASE("disk: a file that the system does not keep is a failure", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto written = [&](long call, int error) {
        const auto file = folder.path() / "a.csv";
        fs::remove(file);
        return failureWithout(call, error, [&] { writeFile(file, "x"); });
    };
    CHECK(written(SYS_write, EIO) == EIO);
    CHECK(written(SYS_fsync, EIO) == EIO);
    CHECK(written(SYS_fsync, EINVAL) == EINVAL); // unlike a folder
    CHECK(written(SYS_close, EIO) == EIO);
    SECTION("and a quota that is used up is a disk that is full") {
        CHECK(written(SYS_write, EDQUOT) == ENOSPC);
        CHECK(written(SYS_close, EDQUOT) == ENOSPC);
    }
}

TEST_CASE("disk: each refusal of the system has its sentence", "[store][disk]") {
    const auto [number, message] = GENERATE(table<int, Reason>({
        {ENOENT, Reason::folderGone},
        {ENOTDIR, Reason::folderGone},
        {ENODEV, Reason::folderGone},
        {ENXIO, Reason::folderGone},
        {ENOTCONN, Reason::folderGone},
        {EHOSTUNREACH, Reason::folderGone},
        {ETIMEDOUT, Reason::folderGone},
        {ELOOP, Reason::folderGone},
        {EACCES, Reason::folderReadOnly},
        {EPERM, Reason::folderReadOnly},
        {EROFS, Reason::folderReadOnly},
        {ENOSPC, Reason::diskFull},
        {ENAMETOOLONG, Reason::pathTooLong},
    }));
    CAPTURE(number);
    CHECK(problemOf(systemError(number), "/map é") == Problem{message, {"/map é"}});
}

TEST_CASE("disk: any other refusal is repeated as the system says it", "[store][disk]") {
    for (const int number : {EIO, ENOMEM, EBUSY, ESTALE}) {
        const auto error = systemError(number);
        CHECK(problemOf(error, "/map") == Problem{Reason::folderFailed, {"/map", error.message()}});
    }
    CHECK(describe(problemOf(systemError(EIO), "/map"), Language::english) ==
          "The folder /map cannot be used (Input/output error); nothing has changed. Try again, or choose "
          "another folder.");
}

TEST_CASE("disk: nothing is left open", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto openOnes = [] {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator("/proc/self/fd"))
            names.insert(entry.path().filename().string());
        return names;
    };
    const auto before = openOnes();
    writeFile(folder.path() / "a.csv", "x");
    flushFolder(folder.path());
    (void)failureOf([&] { writeFile(folder.path() / "a.csv", "x"); });
    (void)failureOf([&] { flushFolder(folder.path() / "a.csv"); });
    (void)failureOf([&] { writeFile("/dev/full/x", "x"); });
    CHECK(openOnes() == before);
}

TEST_CASE("disk: others may do with a file what the user's umask leaves them", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto modeUnder = [&](mode_t mask, const char* name) {
        const auto own = umask(mask);
        writeFile(folder.path() / name, "x");
        umask(own);
        return static_cast<unsigned>(fs::status(folder.path() / name).permissions());
    };
    CHECK(modeUnder(0022, "a") == 0644);
    CHECK(modeUnder(0077, "b") == 0600);
    CHECK(modeUnder(0, "c") == 0666);
}

TEST_CASE("disk: the first number that the system gives is one like any other", "[store][disk]") {
    const support::TemporaryFolder folder;
    const auto said = stores::inChild([&]() -> std::string { // which has no input, so that number is free
        close(STDIN_FILENO);
        writeFile(folder.path() / "a.csv", "x");
        flushFolder(folder.path());
        return open("/dev/null", O_RDONLY) == STDIN_FILENO ? "closed again" : "left open";
    });
    CHECK(said == "closed again");
    CHECK(contentOf(folder.path() / "a.csv") == "x");
}

TEST_CASE("disk: a file is made in the folders of its path", "[store][disk]") {
    const support::TemporaryFolder folder;
    const package::File files[] = {{"map één/b/c.csv", "1"}, {"map één/d.csv", "2"}, {"e.csv", "3"}};
    fillFolder(folder.path(), files);
    for (const auto& file : files)
        CHECK(contentOf(folder.path() / file.path) == file.content);
    SECTION("none of which may be a link, nor the folder itself") {
        const support::TemporaryFolder other;
        fs::create_directory_symlink(other.path(), folder.path() / "link");
        const package::File through[] = {{"link/c.csv", "x"}};
        const package::File plain[] = {{"c.csv", "x"}};
        CHECK(failureOf([&] { fillFolder(folder.path(), through); }) == std::errc::not_a_directory);
        CHECK(failureOf([&] { fillFolder(folder.path() / "link", plain); }) == std::errc::not_a_directory);
        CHECK(stores::namesIn(other.path()).empty());
    }
}
