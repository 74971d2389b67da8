// The UNO service for editions, for macros and commands; see idl/org/participatieladder/XEditions.idl.
#pragma once

#include "editions/check.hpp"
#include "ladder/language.hpp"
#include "office/service_info.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/participatieladder/XEditions.hpp>

namespace editions {

class Service : public office::WithServiceInfo<
                    cppu::WeakImplHelper2<org::participatieladder::XEditions, css::lang::XServiceInfo>> {
public:
    explicit Service(const css::uno::Reference<css::uno::XComponentContext>& context);

    using Document = css::uno::Reference<css::lang::XComponent>;
    using Options = css::uno::Sequence<css::beans::PropertyValue>;
    using Defects = css::uno::Sequence<org::participatieladder::Defect>;

    Document SAL_CALL makeWorkbook(const rtl::OUString& edition, sal_Bool withFigures,
                                   const Options& options) override;
    Defects SAL_CALL check(const Document& document) override;
    rtl::OUString SAL_CALL load(const Document& document, const Options& options) override;
    rtl::OUString SAL_CALL importPackage(const rtl::OUString& url, const Options& options) override;
    void SAL_CALL exportEdition(const rtl::OUString& edition, const rtl::OUString& url) override;
    rtl::OUString SAL_CALL remove(const rtl::OUString& edition, const Options& options) override;

private:
    template<class Call>
    auto guarded(Call call, sal_Int16 options = 1);
    rtl::OUString keep(const Check& check, const Options& options);

    css::uno::Reference<css::uno::XComponentContext> context_;
    ladder::Language interface_;
};

} // namespace editions
