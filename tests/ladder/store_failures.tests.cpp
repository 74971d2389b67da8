// Writers that are killed, that have no room, that may not write, or that write at once.

#include "stores.hpp"

#include "ladder/package/writer.hpp"
#include "ladder/store/disk.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <set>
#include <sstream>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ladder;
using namespace ladder::store;
using stores::add;
using stores::editionOf;
using stores::inChild;
using stores::listed;
using stores::namesIn;
using stores::remove;
using stores::said;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

/// A call in a process of its own, which stops before and after all that it asks of the system.
class Traced {
public:
    explicit Traced(const std::function<void()>& call)
        : process_(fork()) {
        if (process_ == 0) {
            ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
            raise(SIGSTOP);
            call();
            _exit(0);
        }
        wait();
        ptrace(PTRACE_SETOPTIONS, process_, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    }
    ~Traced() {
        if (!isEnded_) {
            kill(process_, SIGKILL);
            waitpid(process_, nullptr, 0);
        }
    }
    Traced(const Traced&) = delete;
    Traced& operator=(const Traced&) = delete;

    /// Goes on to the next stop; false where the call has come to its end.
    bool step() {
        ptrace(PTRACE_SYSCALL, process_, nullptr, nullptr);
        wait();
        return !isEnded_;
    }

    /// The call of the system before which it stands; nothing after one.
    std::optional<long> next() const {
        __ptrace_syscall_info info{};
        ptrace(PTRACE_GET_SYSCALL_INFO, process_, sizeof info, &info);
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY)
            return {};
        return static_cast<long>(info.entry.nr);
    }

private:
    void wait() {
        int status = 0;
        waitpid(process_, &status, 0);
        isEnded_ = !WIFSTOPPED(status);
    }

    pid_t process_;
    bool isEnded_ = false;
};

bool isRename(long call) {
    const std::set<long> renames{
#ifdef SYS_rename
        SYS_rename,
#endif
        SYS_renameat, SYS_renameat2};
    return renames.contains(call);
}

std::string joined(const Names& names) {
    std::string text;
    for (const auto& name : names)
        text += name + "\n";
    return text;
}

/// Gives up what root may and others may not.
void becomeNobody() {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        throw std::runtime_error("cannot become another user");
}

} // namespace

TEST_CASE("killed: a writer leaves the old state or the new one", "[store][killed]") {
    const support::TemporaryFolder folder;
    REQUIRE(add(folder.path(), editionOf(2021)).has_value());
    const auto edition = editionOf(2021);
    auto revision = edition;
    revision.revision = 1;

    int without = 0;
    int with = 0;
    for (int moment = 0;; ++moment) {
        CAPTURE(moment);
        bool isKilled = true;
        {
            Traced writer([&] { (void)add(folder.path(), edition); });
            for (int stop = 0; isKilled && stop <= moment; ++stop)
                isKilled = writer.step();
        }
        const auto listing = FolderSource(folder.path()).list();
        REQUIRE_FALSE(listing.entries.empty());
        REQUIRE(listing.entries.size() <= 2);
        for (const auto& entry : listing.entries)
            REQUIRE(entry.edition);
        REQUIRE(listing.entries.front().edition->data() == edition);
        ++(listing.entries.size() == 2 ? with : without);
        if (listing.entries.size() == 2)
            REQUIRE(listing.entries.back().edition->data() == revision);
        for (const auto& name : namesIn(folder.path())) { // as many steps each time
            if (name != "2021")
                fs::remove_all(folder.path() / name);
        }
        if (!isKilled)
            break;
    }
    // Eight files are made, written, flushed and closed, and there is a moment before and after each of it.
    CHECK(without > 60);
    CHECK(with > 1);
    CHECK(said(add(folder.path(), edition)) == "2021-r1");
}

TEST_CASE("killed: an edition that is being removed is there or in the copy", "[store][killed]") {
    const support::TemporaryFolder folder;
    bool isKilled = true;
    for (int moment = 0; isKilled; ++moment) {
        CAPTURE(moment);
        if (!fs::exists(folder.path() / "2021"))
            stores::put(folder.path(), "2021", packages::packageOf(2021, 0));
        fs::remove_all(folder.path() / "Verwijderd");
        {
            Traced remover([&] { (void)remove(folder.path(), "2021"); });
            for (int stop = 0; isKilled && stop <= moment; ++stop)
                isKilled = remover.step();
        }
        const auto copies =
            fs::exists(folder.path() / "Verwijderd") ? namesIn(folder.path() / "Verwijderd") : Names();
        REQUIRE(listed(folder.path()).size() + copies.size() == 1);
        if (!copies.empty())
            REQUIRE(package::readFolder(folder.path() / "Verwijderd" / copies.front()).edition);
    }
    CHECK(listed(folder.path()).empty());
}

TEST_CASE("killed: all is on the disk before it has its name", "[store][killed]") {
    const support::TemporaryFolder folder;
    const auto edition = editionOf(2021);
    std::size_t before = 0;
    std::size_t after = 0;
    bool isRenamed = false;
    Traced writer([&] { (void)add(folder.path(), edition); });
    while (writer.step()) {
        const auto call = writer.next().value_or(-1);
        if (isRename(call))
            isRenamed = true;
        if (call == SYS_fsync)
            ++(isRenamed ? after : before);
    }
    CHECK(isRenamed);
    CHECK(before == package::write(edition).size() + 1); // and the folder that they are in
    CHECK(after == 1);                                   // the folder that the edition is in
}

TEST_CASE("killed: what was removed is brought to the disk in both its places", "[store][killed]") {
    const support::TemporaryFolder folder;
    stores::put(folder.path(), "2021", packages::packageOf(2021, 0));
    int after = 0;
    bool isRenamed = false;
    Traced remover([&] { (void)remove(folder.path(), "2021"); });
    while (remover.step()) {
        const auto call = remover.next().value_or(-1);
        isRenamed = isRenamed || isRename(call);
        after += isRenamed && call == SYS_fsync ? 1 : 0;
    }
    CHECK(after == 2);
}

TEST_CASE("at once: who finds the name taken at the last moment takes the next", "[store][concurrent]") {
    const support::TemporaryFolder folder;
    const auto edition = editionOf(2021);
    Traced writer([&] { (void)add(folder.path(), edition); });
    while (writer.step()) {
        if (isRename(writer.next().value_or(-1)) && !fs::exists(folder.path() / "2021"))
            stores::put(folder.path(), "2021", packages::packageOf(2021, 0)); // before it is done
    }
    CHECK(listed(folder.path()) == Names{"2021", "2021-r1"});
    CHECK(namesIn(folder.path()) == Names{"2021", "2021-r1"});
}

TEST_CASE("at once: nothing goes elsewhere where somebody makes a link of a draft", "[store][concurrent]") {
    const support::TemporaryFolder folder;
    const support::TemporaryFolder elsewhere;
    const auto edition = editionOf(2021);
    const auto draft = [&]() -> fs::path {
        for (const auto& name : namesIn(folder.path())) {
            if (name.starts_with(hiddenPrefix))
                return folder.path() / name;
        }
        return {};
    };
    int replaced = 0;
    bool isEnded = false;
    for (int moment = 0; !isEnded; ++moment) {
        CAPTURE(moment);
        Traced writer([&] { (void)add(folder.path(), edition); });
        for (int stop = 0; !isEnded && stop <= moment; ++stop)
            isEnded = !writer.step();
        if (const auto path = draft(); !path.empty()) {
            fs::rename(path, folder.path() / "moved");
            fs::create_directory_symlink(elsewhere.path(), path);
            ++replaced;
        }
        while (!isEnded && writer.step()) {
        }
        REQUIRE(namesIn(elsewhere.path()).empty());
        for (const auto& name : namesIn(folder.path()))
            fs::remove_all(folder.path() / name);
    }
    CHECK(replaced > 0);
}

TEST_CASE("killed: a file that is written is closed once", "[store][killed]") {
    const support::TemporaryFolder folder;
    int closed = 0;
    const package::File files[] = {{"a.csv", "x"}};
    Traced writer([&] { fillFolder(folder.path(), files); });
    while (writer.step())
        closed += writer.next() == SYS_close ? 1 : 0;
    CHECK(closed == 2); // with its folder; a second time it could be somebody else's
    CHECK(fs::file_size(folder.path() / "a.csv") == 1);
}

TEST_CASE("full: a file that may not grow leaves the old state", "[store][full]") {
    const support::TemporaryFolder folder;
    REQUIRE(add(folder.path(), editionOf(2021)).has_value());
    std::size_t largest = 0;
    for (const auto& file : package::write(editionOf(2021, 1)))
        largest = std::max(largest, file.content.size());
    for (std::size_t limit = 0; limit < largest; limit += largest / 20) {
        CAPTURE(limit);
        const auto outcome = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{limit, limit};
            setrlimit(RLIMIT_FSIZE, &most);
            return said(add(folder.path(), editionOf(2021)));
        });
        CHECK(outcome ==
              "The folder " + folder.path().string() +
                  " cannot be used (File too large); nothing has changed. Try again, or choose another "
                  "folder.");
        REQUIRE(namesIn(folder.path()) == Names{"2021"});
    }
    CHECK(listed(folder.path()) == Names{"2021"});
}

TEST_CASE("full: a disk without room leaves the old state", "[store][full]") {
    const support::TemporaryFolder folder;
    constexpr std::size_t page = 4096;
    const auto edition = editionOf(2021);
    int refused = 0;
    bool isAdded = false;
    for (std::size_t pages = 1; !isAdded && pages < 100; ++pages) {
        CAPTURE(pages);
        const auto outcome = inChild([&]() -> std::string {
            if (!stores::mountSmallDisk(folder.path(), pages * page))
                return "no disk";
            const auto message = said(add(folder.path(), edition));
            return message + "\n" + joined(namesIn(folder.path())) + joined(listed(folder.path()));
        });
        if (outcome == "no disk") {
            std::cout << "SKIPPED: only root can mount a small disk here\n";
            return;
        }
        isAdded = outcome == "2021\n2021\n2021\n";
        if (!isAdded) {
            ++refused;
            REQUIRE(outcome == "The disk with the folder " + folder.path().string() +
                                   " is full; nothing has changed. Make room on it and try again.\n");
        }
    }
    CHECK(isAdded);
    CHECK(refused > 8);
}

TEST_CASE("read-only: a folder is listed, and refuses what would change it", "[store][readonly]") {
    const support::TemporaryFolder folder;
    REQUIRE(add(folder.path(), editionOf(2021)).has_value());
    fs::permissions(folder.path(), fs::perms(0555));
    const auto outcome = inChild([&] {
        becomeNobody();
        const auto listing = FolderSource(folder.path()).list();
        const auto removed = remove(folder.path(), "2021");
        return joined(stores::described(listing)) + (listing.isWritable ? "writable\n" : "") +
               said(add(folder.path(), editionOf(2021))) + "\n" +
               (removed ? "removed" : describe(removed.error(), Language::dutch));
    });
    fs::permissions(folder.path(), fs::perms(0755));
    CHECK(outcome == "2021\nYou may not change anything in the folder " + folder.path().string() +
                         "; choose another folder, or ask your administrator for permission.\n"
                         "U mag niets wijzigen in de map " +
                         folder.path().string() +
                         "; kies een andere map, of vraag schrijfrechten aan de beheerder.");
    CHECK(namesIn(folder.path()) == Names{"2021"});
}

TEST_CASE("read-only: a folder that may not be read says so", "[store][readonly]") {
    const support::TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0000));
    const auto outcome = inChild([&] {
        becomeNobody();
        return joined(listed(folder.path()));
    });
    fs::permissions(folder.path(), fs::perms(0755));
    CHECK(outcome == "You may not look into the folder " + folder.path().string() +
                         "; ask your administrator for permission, or choose another folder.\n");
}

TEST_CASE("at once: two who add the same year lose nothing", "[store][concurrent]") {
    const support::TemporaryFolder folder;
    const auto edition = editionOf(2021);
    constexpr int each = 50;
    const auto addMany = [&] {
        std::string ids;
        for (int time = 0; time < each; ++time)
            ids += said(add(folder.path(), edition)) + "\n";
        return ids;
    };
    const auto both = inChild([&] {
        int ends[2];
        if (pipe(ends) != 0)
            return std::string("no pipe");
        const auto other = fork();
        const auto own = addMany();
        if (other == 0) {
            _exit(write(ends[1], own.data(), own.size()) == static_cast<ssize_t>(own.size()) ? 0 : 1);
        }
        close(ends[1]);
        std::string theirs(static_cast<std::size_t>(each) * 100, '\0');
        const auto size = read(ends[0], theirs.data(), theirs.size());
        theirs.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        waitpid(other, nullptr, 0);
        return own + theirs;
    });
    std::set<std::string> ids;
    std::istringstream lines(both);
    for (std::string id; std::getline(lines, id);)
        ids.insert(id);
    CHECK(ids.size() == 2 * each);
    const auto listing = listed(folder.path());
    CHECK(std::set<std::string>(listing.begin(), listing.end()) == ids);
    CHECK(namesIn(folder.path()).size() == 2 * each);
}
