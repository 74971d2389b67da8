// An add-in that does nothing: what is left is what Calc itself spends on calling one.

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/participatieladder/bench/XFloor.hpp>

#include <algorithm>

namespace {

using namespace css;
using uno::Any;
using Cells = uno::Sequence<uno::Sequence<Any>>;

constexpr char name[] = "org.participatieladder.bench.Floor";

class Floor : public cppu::WeakImplHelper2<org::participatieladder::bench::XFloor, lang::XServiceInfo> {
public:
    Any SAL_CALL nothing(const Any& /*area*/, const Any& /*item*/, const Any& /*edition*/) override {
        return Any(0.5);
    }

    /// Cell by cell, as any function that answers with a range has to write its cells.
    Any SAL_CALL copy(const Any& range, const Any& /*beside*/) override {
        Cells cells;
        range >>= cells;
        Cells copied(cells.getLength());
        auto* row = copied.getArray();
        for (const auto& original : cells) {
            row->realloc(original.getLength());
            std::copy(original.begin(), original.end(), row->getArray());
            ++row;
        }
        return Any(copied);
    }

    rtl::OUString SAL_CALL getImplementationName() override { return name; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override {
        return cppu::supportsService(this, service);
    }
    uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service(name);
        return {&service, 1};
    }
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT uno::XInterface*
org_participatieladder_bench_Floor_get_implementation(uno::XComponentContext* /*context*/,
                                                      const uno::Sequence<Any>& /*arguments*/) {
    auto* instance = new Floor;
    instance->acquire(); // the caller's reference
    return static_cast<cppu::OWeakObject*>(instance);
}
